// A program from an empty file, as docs/mine.md asks for it: plain arrays and nothing of this repository.
// It answers every stage of ./learn check.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>
#include <vector>

using Numbers = std::vector<double>;

// --- reading and printing ------------------------------------------------------------
int read_count() {
  int count = 0;
  if (scanf("%d", &count) != 1) exit(1);
  return count;
}

Numbers read_numbers(int count) {
  Numbers numbers(count);
  for (double& number : numbers)
    if (scanf("%lf", &number) != 1) exit(1);
  return numbers;
}

void print(const Numbers& numbers) {
  for (double number : numbers) printf("%.17g\n", number);
}

// --- 01: a neuron ------------------------------------------------------------
double sigmoid(double z) { return 1 / (1 + exp(-z)); }

void answer_sum() {
  int n = read_count();
  Numbers w = read_numbers(n);
  double z = read_numbers(1)[0];
  Numbers x = read_numbers(n);
  for (int i = 0; i < n; ++i) z += w[i] * x[i];
  print({z, sigmoid(z)});
}

// --- 02 and 03: layers in a row ------------------------------------------------------------
// All knobs in one array, layer by layer: the weights, a row for each input, then the biases.
struct Network {
  std::vector<int> sizes;
  Numbers knobs;
};

Network read_network() {
  Network net;
  net.sizes.resize(read_count());
  for (int& size : net.sizes) size = read_count();
  int count = 0;
  for (size_t l = 0; l + 1 < net.sizes.size(); ++l) count += (net.sizes[l] + 1) * net.sizes[l + 1];
  net.knobs = read_numbers(count);
  return net;
}

// The answers of all layers for one example: a[0] is the example, a.back() the output.
void feedforward(const Network& net, const double* x, std::vector<Numbers>& a) {
  a.resize(net.sizes.size());
  a[0].assign(x, x + net.sizes[0]);
  const double* w = net.knobs.data();
  for (size_t l = 0; l + 1 < net.sizes.size(); ++l) {
    int in = net.sizes[l], out = net.sizes[l + 1];
    const double* b = w + in * out;
    a[l + 1].assign(b, b + out);
    for (int k = 0; k < in; ++k) {
      if (a[l][k] == 0) continue;  // most pixels are black
      for (int j = 0; j < out; ++j) a[l + 1][j] += a[l][k] * w[k * out + j];
    }
    for (double& z : a[l + 1]) z = sigmoid(z);
    w = b + out;
  }
}

void print_answers(const Network& net, const Numbers& x) {
  std::vector<Numbers> a;
  for (size_t i = 0; i < x.size(); i += net.sizes[0]) {
    feedforward(net, &x[i], a);
    print(a.back());
  }
}

// --- 04: cost, slopes by nudging ------------------------------------------------------------
struct Batch {
  int m = 0;
  Numbers x, y;
};

Batch read_batch(const Network& net) {
  Batch batch;
  batch.m = read_count();
  batch.x = read_numbers(batch.m * net.sizes[0]);
  batch.y = read_numbers(batch.m * net.sizes.back());
  return batch;
}

double cost(const Network& net, const Batch& batch) {
  double sum = 0;
  int out = net.sizes.back();
  std::vector<Numbers> a;
  for (int i = 0; i < batch.m; ++i) {
    feedforward(net, &batch.x[i * net.sizes[0]], a);
    for (int j = 0; j < out; ++j) sum += pow(a.back()[j] - batch.y[i * out + j], 2);
  }
  return sum / (2 * batch.m);
}

Numbers nudged_slopes(Network net, const Batch& batch) {
  Numbers slopes;
  const double h = 1e-5;
  for (size_t i = 0; i < net.knobs.size(); ++i) {
    const double knob = net.knobs[i];
    net.knobs[i] = knob + h;
    const double above = cost(net, batch);
    net.knobs[i] = knob - h;
    slopes.push_back((above - cost(net, batch)) / (2 * h));
    net.knobs[i] = knob;
  }
  return slopes;
}

// --- 05 and 06: all slopes at once, and a step ------------------------------------------------------------
// Adds the slopes of one example, from the last layer back to the first.
void add_slopes(const Network& net, const double* x, const double* y, Numbers& slopes) {
  static std::vector<Numbers> a;
  feedforward(net, x, a);
  size_t end = net.knobs.size();
  Numbers blame = a.back();
  for (size_t j = 0; j < blame.size(); ++j) blame[j] -= y[j];
  for (int l = int(net.sizes.size()) - 2; l >= 0; --l) {
    int in = net.sizes[l], out = net.sizes[l + 1];
    Numbers delta(out);
    for (int j = 0; j < out; ++j) delta[j] = blame[j] * a[l + 1][j] * (1 - a[l + 1][j]);
    size_t b = end - out, w = b - in * out;
    for (int j = 0; j < out; ++j) slopes[b + j] += delta[j];
    blame.assign(in, 0);
    for (int k = 0; k < in; ++k) {
      if (l == 0 && a[0][k] == 0) continue;
      for (int j = 0; j < out; ++j) {
        slopes[w + k * out + j] += a[l][k] * delta[j];
        blame[k] += net.knobs[w + k * out + j] * delta[j];
      }
    }
    end = w;
  }
}

Numbers gradient(const Network& net, const Batch& batch) {
  Numbers slopes(net.knobs.size(), 0);
  for (int i = 0; i < batch.m; ++i)
    add_slopes(net, &batch.x[i * net.sizes[0]], &batch.y[i * net.sizes.back()], slopes);
  for (double& slope : slopes) slope /= batch.m;
  return slopes;
}

void step(Network& net, const Batch& batch, double rate) {
  Numbers slopes = gradient(net, batch);
  for (size_t i = 0; i < net.knobs.size(); ++i) net.knobs[i] -= rate * slopes[i];
}

// --- 07: steps, each with a batch of its own, or all with one until the network knows XOR
// ---------------------------

void answer_step(Network net, bool one_batch) {
  double rate = read_numbers(1)[0];
  int steps = read_count();
  Batch batch;
  for (int i = 0; i < steps; ++i) {
    if (i == 0 || !one_batch) batch = read_batch(net);
    step(net, batch, rate);
  }
  if (!one_batch) return print(net.knobs);
  print_answers(net, batch.x);
}

// --- 08: digits ------------------------------------------------------------
// The bytes of a file after its header: 8 bytes for labels, 16 for pictures.
std::vector<unsigned char> read_bytes(const std::string& path, int header) {
  std::vector<unsigned char> bytes;
  FILE* file = fopen(path.c_str(), "rb");
  if (!file) exit(1);
  for (int byte; (byte = getc(file)) != EOF;) bytes.push_back(byte);
  fclose(file);
  return {bytes.begin() + header, bytes.end()};
}

int largest(const Numbers& numbers) {
  return int(std::max_element(numbers.begin(), numbers.end()) - numbers.begin());
}

void answer_digits() {
  char folder[4000];
  if (scanf(" %3999[^\n]", folder) != 1) exit(1);
  auto pixels = read_bytes(folder + std::string("/train-images-idx3-ubyte"), 16);
  auto labels = read_bytes(folder + std::string("/train-labels-idx1-ubyte"), 8);
  auto unseen = read_bytes(folder + std::string("/t10k-images-idx3-ubyte"), 16);
  Network net{{784, 30, 10}, {}};
  std::mt19937 engine(1);
  std::normal_distribution<double> normal;
  for (int i = 0; i < 785 * 30 + 31 * 10; ++i) net.knobs.push_back(normal(engine));
  std::vector<int> order(labels.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = int(i);
  Batch batch{10, Numbers(10 * 784), {}};
  for (int epoch = 0; epoch < 12; ++epoch) {
    std::shuffle(order.begin(), order.end(), engine);
    for (size_t first = 0; first + 10 <= order.size(); first += 10) {
      batch.y.assign(10 * 10, 0);
      for (int i = 0; i < 10; ++i) {
        int which = order[first + i];
        for (int k = 0; k < 784; ++k) batch.x[i * 784 + k] = pixels[which * 784 + k] / 255.0;
        batch.y[i * 10 + labels[which]] = 1;
      }
      step(net, batch, 3.0);
    }
  }
  std::vector<Numbers> a;
  for (size_t i = 0; i < unseen.size(); i += 784) {
    Numbers x(784);
    for (int k = 0; k < 784; ++k) x[k] = unseen[i + k] / 255.0;
    feedforward(net, x.data(), a);
    printf("%d\n", largest(a.back()));
  }
}

int main() {
  char stage[20];
  if (scanf("%19s", stage) != 1) return 1;
  auto is = [&](const char* name) { return strcmp(stage, name) == 0; };
  if (is("sum")) answer_sum();
  if (is("digits")) answer_digits();
  if (is("sum") || is("digits")) return 0;
  Network net = read_network();
  if (is("layer") || is("forward")) {
    print_answers(net, read_numbers(read_count() * net.sizes[0]));
  } else if (is("step") || is("xor")) {
    answer_step(net, is("xor"));
  } else {
    Batch batch = read_batch(net);
    if (is("cost")) print({cost(net, batch)});
    if (is("slopes")) print(nudged_slopes(net, batch));
    if (is("gradient")) print(gradient(net, batch));
  }
}
