"""The WordPiece vocabulary: whole domain words first, then common English, then pieces for what is left."""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Tokenizer, decoders, normalizers, pre_tokenizers, processors
from tokenizers.models import WordPiece
from tokenizers.trainers import WordPieceTrainer

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
_NORMALIZER = normalizers.BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=True, lowercase=True)
_SPLITTER = pre_tokenizers.BertPreTokenizer()


def words_of(text: str) -> list[str]:
    """The words of a text as the tokenizer sees them before it cuts them in pieces."""
    return [word for word, _ in _SPLITTER.pre_tokenize_str(_NORMALIZER.normalize_str(text))]


def build_tokenizer(
    domain_texts: Iterable[str], extra_words: Iterable[str], short_forms: Iterable[str], general: Path, size: int
) -> Tokenizer:
    """A tokenizer of at most `size` tokens. `short_forms` are abbreviations, all kept. `general` is a general English WordPiece
    vocabulary, commonest words first."""
    counts: Counter[str] = Counter()
    for text in domain_texts:
        counts.update(words_of(text))
    for word in extra_words:
        counts.update(words_of(word))

    unique = [word for word in counts if re.fullmatch(r"[a-z]{3,}", word)]
    trainable = Tokenizer(WordPiece(unk_token="[UNK]"))
    trainable.normalizer, trainable.pre_tokenizer = _NORMALIZER, _SPLITTER
    trainable.train_from_iterator(unique, WordPieceTrainer(vocab_size=5000, show_progress=False, special_tokens=SPECIAL, min_frequency=3))
    learned = trainable.get_vocab()
    pieces = sorted((piece for piece in learned if piece not in SPECIAL), key=lambda piece: learned[piece])

    alphabet = "abcdefghijklmnopqrstuvwxyz0123456789"
    tokens: dict[str, None] = dict.fromkeys([*SPECIAL, *alphabet, *(f"##{character}" for character in alphabet)])
    tokens |= dict.fromkeys("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~°µ≥≤½")
    tokens |= dict.fromkeys(str(number) for number in range(101))
    tokens |= dict.fromkeys(pieces)
    tokens |= dict.fromkeys(form for form in short_forms if re.fullmatch(r"[a-z0-9]{2,7}", form))
    common = [word for word in general.read_text(encoding="utf-8").splitlines() if re.fullmatch(r"[a-z]{2,}", word)]
    frequent = [word for word, count in counts.most_common() if count > 1 and len(word) <= 26 and word.isascii()]
    rare = [word for word, count in counts.most_common() if count == 1 and len(word) <= 26 and word.isascii() and word.isalpha()]
    for word in [*frequent[:16000], *common[:9000], *frequent[16000:], *rare, *common[9000:]]:
        if len(tokens) >= size:
            break
        tokens[word] = None

    vocabulary = {token: index for index, token in enumerate(tokens)}
    tokenizer = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]", max_input_chars_per_word=64))
    tokenizer.normalizer, tokenizer.pre_tokenizer = _NORMALIZER, _SPLITTER
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", vocabulary["[CLS]"]), ("[SEP]", vocabulary["[SEP]"])],
    )
    tokenizer.decoder = decoders.WordPiece(prefix="##")
    return tokenizer


def split_in_pieces(word: str, vocabulary: dict[str, int]) -> list[int]:
    """The word cut greedily as WordPiece would if it did not know the word itself."""
    pieces: list[int] = []
    start = 0
    while start < len(word):
        for stop in range(len(word) - (1 if start == 0 else 0), start, -1):
            piece = word[start:stop] if start == 0 else f"##{word[start:stop]}"
            if piece in vocabulary:
                pieces.append(vocabulary[piece])
                start = stop
                break
        else:
            return []
    return pieces
