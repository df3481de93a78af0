/** Short names of operations, devices, therapies and other care given: `short=expansion`. */
const heartAndVessels = `
aicd=automatic implantable cardioverter-defibrillator
avr=aortic valve replacement
cabg=coronary artery bypass graft
cea=carotid endarterectomy
cpr=cardiopulmonary resuscitation
dccv=direct current cardioversion
ecmo=extracorporeal membrane oxygenation
evar=endovascular aneurysm repair
tevar=thoracic endovascular aortic repair
evla=endovenous laser ablation
iabp=intra-aortic balloon pump
ilr=implantable loop recorder
laao=left atrial appendage occlusion
lhc=left heart catheterization
rhc=right heart catheterization
lima=left internal mammary artery graft
lvad=left ventricular assist device
mvr=mitral valve replacement
pci=percutaneous coronary intervention
poba=plain old balloon angioplasty
ppm=permanent pacemaker
ptca=percutaneous transluminal coronary angioplasty
pvi=pulmonary vein isolation
savr=surgical aortic valve replacement
tavr=transcatheter aortic valve replacement
tavi=transcatheter aortic valve implantation
teer=transcatheter edge-to-edge repair
ohtx=orthotopic heart transplant
`;

const chestAndBreathing = `
bipap=bilevel positive airway pressure
bvm=bag valve mask
cpap=continuous positive airway pressure
ebus=endobronchial ultrasound
hfnc=high-flow nasal cannula
lma=laryngeal mask airway
lvrs=lung volume reduction surgery
niv=noninvasive ventilation
nippv=noninvasive positive pressure ventilation
nrb=non-rebreather mask
peep=positive end-expiratory pressure
simv=synchronized intermittent mandatory ventilation
vats=video-assisted thoracoscopic surgery
`;

const abdomen = `
appy=appendectomy
chole=cholecystectomy
egd=esophagogastroduodenoscopy
ercp=endoscopic retrograde cholangiopancreatography
esd=endoscopic submucosal dissection
eus=endoscopic ultrasound
evl=endoscopic variceal ligation
exlap=exploratory laparotomy
lar=low anterior resection
lagb=laparoscopic adjustable gastric band
lsg=laparoscopic sleeve gastrectomy
rygb=Roux-en-Y gastric bypass
lvp=large volume paracentesis
olt=orthotopic liver transplant
oltx=orthotopic liver transplant
pej=percutaneous endoscopic jejunostomy
ptbd=percutaneous transhepatic biliary drainage
tace=transarterial chemoembolization
tpn=total parenteral nutrition
ppn=peripheral parenteral nutrition
fmt=fecal microbiota transplant
ngt=nasogastric tube
ogt=orogastric tube
`;

const kidneyAndMaleTract = `
ccpd=continuous cycling peritoneal dialysis
crrt=continuous renal replacement therapy
cvvh=continuous venovenous hemofiltration
eswl=extracorporeal shock wave lithotripsy
holep=holmium laser enucleation of the prostate
pcnl=percutaneous nephrolithotomy
ralp=robot-assisted laparoscopic prostatectomy
rarp=robot-assisted radical prostatectomy
rrt=renal replacement therapy
turp=transurethral resection of the prostate
turbt=transurethral resection of bladder tumor
urs=ureteroscopy
cbi=continuous bladder irrigation
isc=intermittent self-catheterization
ddkt=deceased donor kidney transplant
lrkt=living related kidney transplant
`;

const womenAndBirth = `
bso=bilateral salpingo-oophorectomy
rso=right salpingo-oophorectomy
btl=bilateral tubal ligation
c/s=cesarean section
csection=cesarean section
pltcs=primary low transverse cesarean section
rltcs=repeat low transverse cesarean section
ltcs=low transverse cesarean section
lscs=lower segment cesarean section
d&c=dilation and curettage
d&e=dilation and evacuation
ebl=estimated blood loss
ecv=external cephalic version
favd=forceps-assisted vaginal delivery
vavd=vacuum-assisted vaginal delivery
hyst=hysterectomy
iui=intrauterine insemination
leep=loop electrosurgical excision procedure
svd=spontaneous vaginal delivery
nsvd=normal spontaneous vaginal delivery
pptl=postpartum tubal ligation
srom=spontaneous rupture of membranes
tah=total abdominal hysterectomy
tahbso=total abdominal hysterectomy with bilateral salpingo-oophorectomy
tlh=total laparoscopic hysterectomy
tvh=total vaginal hysterectomy
lavh=laparoscopic-assisted vaginal hysterectomy
tolac=trial of labor after cesarean
uae=uterine artery embolization
vbac=vaginal birth after cesarean
slnb=sentinel lymph node biopsy
alnd=axillary lymph node dissection
mrm=modified radical mastectomy
bcs=breast-conserving surgery
diep=deep inferior epigastric perforator flap
`;

const bonesAndSpine = `
acdf=anterior cervical discectomy and fusion
acdr=anterior cervical disc replacement
aclr=anterior cruciate ligament reconstruction
bka=below-knee amputation
alif=anterior lumbar interbody fusion
plif=posterior lumbar interbody fusion
tlif=transforaminal lumbar interbody fusion
crpp=closed reduction and percutaneous pinning
ctr=carpal tunnel release
exfix=external fixator
imn=intramedullary nail
lesi=lumbar epidural steroid injection
tfesi=transforaminal epidural steroid injection
orif=open reduction and internal fixation
prp=platelet-rich plasma
rtsa=reverse total shoulder arthroplasty
rcr=rotator cuff repair
tha=total hip arthroplasty
thr=total hip replacement
tka=total knee arthroplasty
tkr=total knee replacement
tsa=total shoulder arthroplasty
tsr=total shoulder replacement
uka=unicompartmental knee arthroplasty
afo=ankle-foot orthosis
kafo=knee-ankle-foot orthosis
tlso=thoracolumbosacral orthosis
cpm=continuous passive motion
`;

const headAndNerves = `
baha=bone-anchored hearing aid
bmt=bone marrow transplant
dbs=deep brain stimulation
dcr=dacryocystorhinostomy
dsaek=Descemet stripping automated endothelial keratoplasty
dmek=Descemet membrane endothelial keratoplasty
ect=electroconvulsive therapy
etv=endoscopic third ventriculostomy
evd=external ventricular drain
fess=functional endoscopic sinus surgery
lasik=laser in situ keratomileusis
lpi=laser peripheral iridotomy
prk=photorefractive keratectomy
ppv=pars plana vitrectomy
scs=spinal cord stimulator
slt=selective laser trabeculoplasty
t&a=tonsillectomy and adenoidectomy
tms=transcranial magnetic stimulation
rtms=repetitive transcranial magnetic stimulation
uppp=uvulopalatopharyngoplasty
vns=vagus nerve stimulator
vps=ventriculoperitoneal shunt
cbt=cognitive behavioral therapy
cbti=cognitive behavioral therapy for insomnia
dbt=dialectical behavior therapy
emdr=eye movement desensitization and reprocessing
aba=applied behavior analysis
mbsr=mindfulness-based stress reduction
`;

const cancerAndBlood = `
chemo=chemotherapy
ccrt=concurrent chemoradiation
ebrt=external beam radiation therapy
imrt=intensity-modulated radiation therapy
hsct=hematopoietic stem cell transplant
asct=autologous stem cell transplant
hipec=heated intraperitoneal chemotherapy
plex=plasma exchange
prrt=peptide receptor radionuclide therapy
rfa=radiofrequency ablation
sbrt=stereotactic body radiation therapy
srs=stereotactic radiosurgery
wbrt=whole brain radiation therapy
xrt=radiation therapy
adt=androgen deprivation therapy
rplnd=retroperitoneal lymph node dissection
lnd=lymph node dissection
`;

const skinWoundsAndLines = `
ed&c=electrodesiccation and curettage
cvc=central venous catheter
cvl=central venous line
ftsg=full-thickness skin graft
stsg=split-thickness skin graft
fna=fine needle aspiration
hbot=hyperbaric oxygen therapy
i&d=incision and drainage
npwt=negative pressure wound therapy
nbuvb=narrowband ultraviolet B phototherapy
pdt=photodynamic therapy
picc=peripherally inserted central catheter
piv=peripheral intravenous line
tdc=tunneled dialysis catheter
uac=umbilical artery catheter
uvc=umbilical venous catheter
wle=wide local excision
estim=electrical stimulation
nmes=neuromuscular electrical stimulation
omt=osteopathic manipulative treatment
`;

export const procedures =
  heartAndVessels +
  chestAndBreathing +
  abdomen +
  kidneyAndMaleTract +
  womenAndBirth +
  bonesAndSpine +
  headAndNerves +
  cancerAndBlood +
  skinWoundsAndLines;
