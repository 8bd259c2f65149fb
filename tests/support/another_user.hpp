// What a user meets who may not do everything, although root runs the test.
#pragma once

#include <unistd.h>

namespace nn {

// While it lives, root is nobody; everybody else stays who they are.
class AnotherUser {
 public:
  AnotherUser() {
    if (me_ == 0) is_nobody_ = seteuid(65534) == 0;
  }
  ~AnotherUser() {
    if (is_nobody_) static_cast<void>(seteuid(me_) == 0);
  }
  AnotherUser(const AnotherUser&) = delete;
  AnotherUser& operator=(const AnotherUser&) = delete;

 private:
  uid_t me_ = geteuid();
  bool is_nobody_ = false;
};

}  // namespace nn
