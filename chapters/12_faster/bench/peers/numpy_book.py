"""The book's algorithm as one writes it with NumPy: example by example, a fresh array for every step."""
import data

try:
    import numpy as np
except ImportError:
    data.missing("NumPy")
if data.TASK == "tasks":
    print("NumPy, an example at a time: book")
    raise SystemExit

SIZES, BATCH, RATE = (784, 30, 10), 10, 3.0
pixels, labels, test_pixels, test_labels = data.load(np)
chance = np.random.default_rng(1)
weights = [chance.standard_normal((y, x)) for x, y in zip(SIZES, SIZES[1:])]
biases = [chance.standard_normal((y, 1)) for y in SIZES[1:]]
examples = [(x.reshape(-1, 1).astype(float), np.eye(10)[y].reshape(-1, 1)) for x, y in zip(pixels, labels)]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def slopes(x, y):
    answers = [x]
    for w, b in zip(weights, biases):
        answers.append(sigmoid(w @ answers[-1] + b))
    delta = (answers[-1] - y) * answers[-1] * (1 - answers[-1])
    of_weights, of_biases = [delta @ answers[-2].T], [delta]
    delta = (weights[1].T @ delta) * answers[1] * (1 - answers[1])
    return [delta @ x.T] + of_weights, [delta] + of_biases


def step(batch):
    global weights, biases
    sums_w, sums_b = [np.zeros(w.shape) for w in weights], [np.zeros(b.shape) for b in biases]
    for x, y in batch:
        of_weights, of_biases = slopes(x, y)
        sums_w = [s + d for s, d in zip(sums_w, of_weights)]
        sums_b = [s + d for s, d in zip(sums_b, of_biases)]
    weights = [w - RATE / len(batch) * s for w, s in zip(weights, sums_w)]
    biases = [b - RATE / len(batch) * s for b, s in zip(biases, sums_b)]


def one_epoch():
    chance.shuffle(examples)
    for first in range(0, len(examples), BATCH):
        step(examples[first:first + BATCH])


data.check_product(np, np.matmul)
data.tell_kernel()
data.timed(one_epoch)
answers = test_pixels.T
for w, b in zip(weights, biases):
    answers = sigmoid(w @ answers + b)
data.tell_accuracy(np.mean(answers.argmax(axis=0) == test_labels))
