"""The encoder: token vectors of chartcode-static, then a few transformer layers that start as nothing, so that learning starts where it stands."""

import jax
import jax.numpy as jnp
import numpy as np
from options import DROPOUT, HEADS, INNER, POSITIONS, WIDTH

Weights = dict[str, jax.Array]


def first_weights(layers: int, seed: int) -> Weights:
    """Random, but for the last map of each half layer, which is zero: the network's output is the token vectors."""
    draw = np.random.default_rng(seed)

    def normal(*shape: int) -> np.ndarray:
        return draw.normal(0, shape[0] ** -0.5, shape).astype(np.float32)

    positions = np.zeros((POSITIONS, WIDTH), np.float32)
    weights = {"positions": positions} if layers else {}
    for layer in range(layers):
        weights |= {
            f"{layer}.attention.norm": np.ones(WIDTH, np.float32),
            f"{layer}.attention.in": normal(WIDTH, 3 * WIDTH),
            f"{layer}.attention.in.bias": np.zeros(3 * WIDTH, np.float32),
            f"{layer}.attention.out": np.zeros((WIDTH, WIDTH), np.float32),
            f"{layer}.attention.out.bias": np.zeros(WIDTH, np.float32),
            f"{layer}.inner.norm": np.ones(WIDTH, np.float32),
            f"{layer}.inner.in": normal(WIDTH, INNER),
            f"{layer}.inner.in.bias": np.zeros(INNER, np.float32),
            f"{layer}.inner.out": np.zeros((INNER, WIDTH), np.float32),
            f"{layer}.inner.out.bias": np.zeros(WIDTH, np.float32),
        }
    return {name: jnp.asarray(values) for name, values in weights.items()}


def layers_of(weights: Weights) -> int:
    return sum(name.endswith("attention.norm") for name in weights)


def hidden(weights: Weights, x: jax.Array, mask: jax.Array, key: jax.Array | None = None) -> jax.Array:
    """Token vectors `[rows, tokens, width]` to vectors in context, of the same shape. `key` turns dropout on."""
    rows, length, _ = x.shape

    def norm(x: jax.Array, name: str) -> jax.Array:
        x = x - x.mean(-1, keepdims=True)
        return x * jax.lax.rsqrt((x * x).mean(-1, keepdims=True) + 1e-6) * weights[name]

    def linear(x: jax.Array, name: str) -> jax.Array:
        return x @ weights[name] + weights[f"{name}.bias"]

    def drop(x: jax.Array, at: int) -> jax.Array:
        if key is None:
            return x
        kept = jax.random.bernoulli(jax.random.fold_in(key, at), 1 - DROPOUT, (rows, 1, x.shape[-1]))
        return jnp.where(kept, x / (1 - DROPOUT), 0)

    far = jnp.where(mask, 0, -1e9)[:, None, None, :]
    for layer in range(layers_of(weights)):
        y = norm(x, f"{layer}.attention.norm")
        if layer == 0:
            y = y + weights["positions"][:length]
        parts = linear(y, f"{layer}.attention.in").reshape(rows, length, 3, HEADS, WIDTH // HEADS)
        query, like, value = (parts[:, :, part].transpose(0, 2, 1, 3) for part in range(3))
        scores = jax.nn.softmax(query @ like.transpose(0, 1, 3, 2) * (WIDTH // HEADS) ** -0.5 + far, -1)
        mixed = (scores @ value).transpose(0, 2, 1, 3).reshape(rows, length, WIDTH)
        x = x + drop(linear(mixed, f"{layer}.attention.out"), 2 * layer)
        wide = jax.nn.relu(linear(norm(x, f"{layer}.inner.norm"), f"{layer}.inner.in"))
        x = x + drop(linear(wide, f"{layer}.inner.out"), 2 * layer + 1)
    return x


def pooled(weights: Weights, x: jax.Array, mask: jax.Array, key: jax.Array | None = None) -> jax.Array:
    """Unit vectors `[rows, width]`: the mean over the tokens, `[CLS]` and `[SEP]` included, as transformers.js takes it."""
    summed = (hidden(weights, x, mask, key) * mask[..., None]).sum(1)
    return summed * jax.lax.rsqrt((summed * summed).sum(-1, keepdims=True) + 1e-12)
