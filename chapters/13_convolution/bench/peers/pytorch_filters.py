"""The network of filters as one writes it with PyTorch: on as many cores as it takes, or on one."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "12_faster/bench/peers"))
import data  # noqa: E402

try:
    import numpy as np
    import torch
except ImportError:
    data.missing("PyTorch")
if data.TASK == "tasks":
    print("PyTorch: filters filters-alone")
    raise SystemExit

torch.manual_seed(1)
if data.TASK == "filters-alone":
    torch.set_num_threads(1)
pixels, labels, test_pixels, test_labels = [torch.from_numpy(array) for array in data.load(np)]
pixels, test_pixels = pixels.view(-1, 1, 28, 28), test_pixels.view(-1, 1, 28, 28)
labels = labels.long()
BATCH = 64
model = torch.nn.Sequential(torch.nn.Conv2d(1, 20, 5), torch.nn.MaxPool2d(2), torch.nn.ReLU(),
                            torch.nn.Conv2d(20, 40, 5), torch.nn.MaxPool2d(2), torch.nn.ReLU(), torch.nn.Flatten(),
                            torch.nn.Linear(640, 100), torch.nn.ReLU(), torch.nn.Linear(100, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.02, momentum=0.9, nesterov=True)


def one_epoch():
    order = torch.randperm(len(labels))
    for first in range(0, len(labels), BATCH):
        rows = order[first:first + BATCH]
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(model(pixels[rows]), labels[rows]).backward()
        optimizer.step()


def multiply(left, right):
    return (torch.from_numpy(left) @ torch.from_numpy(right)).numpy()


data.check_product(np, multiply)
data.tell_kernel(*[line.strip(" -") for line in torch.__config__.show().splitlines() if "CPU capability" in line])
data.timed(one_epoch)
with torch.no_grad():
    data.tell_accuracy((model(test_pixels).argmax(1) == test_labels).float().mean())
