// 05.1 Three factors: how the cost changes with the three things that a neuron with
// one input depends on.
#pragma once

namespace mine {

// The neuron: z = w a_prev + b, a = sigmoid(z). The cost: C = (a - y)^4.
struct Slopes {
  // The three factors.
  double dz_dw = 0.0;  // how fast z grows with w
  double da_dz = 0.0;  // the gate: how fast a grows with z
  double dC_da = 0.0;  // the blame: how fast C grows with a
  // What follows from them.
  double dC_dw = 0.0;
  double dC_db = 0.0;
  double dC_da_prev = 0.0;
};

Slopes slopes(double a_prev, double w, double b, double y);

}  // namespace mine
