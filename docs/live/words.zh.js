// What the live figures say, in Chinese, by figure. A figure is written in English; translate.js exchanges its words where they
// are shown. {} is a number or words that change, {#} a number; both may be
// named {1}, {2} ... by their places in the English words.

const kit = {
  '.': '。',
  'Try: {}': '试一试：{}',
  Reset: '复原',
  'One step': '走一步',
  Step: '走一步',
  Run: '运行',
  Pause: '暂停',
  rate: '学习率',
  epoch: '轮',
  Digit: '数字',
  'Black page': '全黑',
  'White page': '全白',
  Clear: '擦净',
  'A page to draw on': '一页纸，可以画',
  'A page to draw a digit on': '一页纸，可以画数字',
  '{}. Arrow keys move the brush, the space bar inks, Backspace wipes.': '{}。方向键移动笔，空格落墨，退格擦除。',
  'The network is being loaded ...': '正在装入网络……',
  'is being loaded ...': '正在装入……',
  'Open a network of your own, from': '打开你自己的网络，来自',
  ', or drop its file here': '，或者把文件拖到这里',
  'A network that ./learn run 08 --save has written': '由 ./learn run 08 --save 写出的网络',
  'Back to {}': '回到 {}',
  ': {}, {} knobs': '：{}，{} 个参数',
  ': {}, {} knobs, trained on {} for {} epochs from seed {}': '：{}，{} 个参数，训练数据：{}，{} 轮，种子 {}',
  'drawn digits': '画出的数字',
  'files of yours': '你自己的文件',
  '{}, row {}, column {}': '{}，第 {} 行第 {} 列',
  '{}, row {}, column {}: {}': '{}，第 {} 行第 {} 列：{}',
  '{}, row {}, column {}. {}': '{}，第 {} 行第 {} 列。{}',
  'This site was built without its live figures, so the still figures have to do.': '这个网站构建时没有带上活动图，请看静止的图。',
  'Your browser cannot run the live figure that belongs here, so the still figures have to do.': '你的浏览器运行不了这里的活动图，请看静止的图。',
  '{} cannot be opened: {}. ./learn run 08 --save FILE writes a network.': '{} 打不开：{}。./learn run 08 --save FILE 会写出网络。',
  'it is not JSON, or it is cut short': '它不是 JSON，或者不完整',
  'it has no "sizes" of a network': '它没有网络的 "sizes"',
  'it is larger than 64 MB': '它超过 64 MB',
  'it is a {} network, but this page needs 784 inputs and 10 outputs': '它是 {} 网络，而这一页需要 784 个输入和 10 个输出',
  'its {} is not one of {}': '它的 {} 不是下列之一：{}',
  'its {} of layer {} are not {} lists': '它第 {2} 层的 {1} 不是 {3} 个列表',
  'its {} of layer {}, neuron {}, are not {} numbers': '它第 {2} 层第 {3} 个神经元的 {1} 不是 {4} 个数',
  'its {} of layer {}, neuron {}, hold something that is not a number': '它第 {2} 层第 {3} 个神经元的 {1} 里有不是数的东西',
  'The network of this page could not be loaded ({}).': '这一页的网络装入失败（{}）。'
}

const neuron = {
  'Turn the knobs of a neuron': '拧一拧神经元的参数',
  'turn only the bias until the neuron answers 0. Can the sigmoid answer exactly 0?': '只调偏置，直到神经元回答 0。sigmoid 能正好回答 0 吗？',
  'Three inputs and a neuron; it answers {}': '三个输入和一个神经元，它回答 {}',
  'bias {}': '偏置 {}',
  'weight w{}': '权重 w{}',
  'input x{}': '输入 x{}',
  'bias b': '偏置 b',
  'The activation function, with the point at z': '激活函数，以及 z 处的点',
  'sum z': '加权和 z',
  'answer a': '回答 a',
  ', and {} makes': '，{} 把它变成',
  'of it.': '。',
  'of it (outside the picture).': '（在图外）。',
  'Activation function': '激活函数',
  step: '阶跃函数'
}

const detector = {
  'A stroke detector under your brush': '你笔下的笔画检测器',
  'draw something that is not stroke B and still gets more than 0.9 from the version with the rim.': '画一个不是笔画 B 的东西，让带边框的那一版也给出 0.9 以上。',
  'What the detector for stroke B answers:': '笔画 B 的检测器这样回答：',
  'weights only': '只有权重',
  'and bias': '加上偏置',
  'and rim': '再加边框',
  'Show the weights: green is 1, purple is negative': '显示权重：绿色是 1，紫色是负的',
  'stroke B, moved right by': '笔画 B 右移',
  'The six others': '其余六个笔画'
}

const detectors = {
  'Seven detectors look at the same picture': '七个检测器看同一张图片',
  'write a 4 or a 2 by hand on a black page. Which strokes does the layer see?': '在全黑的页上用手写一个 4 或 2。这一层看见了哪些笔画？'
}

const product = {
  'Rows meet columns': '行遇到列',
  'touch a cell of Z. Then touch a number of A or W and turn it, but first say which cells of Z will change.': '点一下 Z 的一格。再点 A 或 W 的一个数，拧动它；拧之前，先说 Z 的哪些格会变。',
  neurons: '神经元',
  biases: '偏置',
  examples: '样本',
  'Row {} of {} meets column {} of {}: {}. With the bias {}, z = {}.': '{2} 的第 {1} 行遇到 {4} 的第 {3} 列：{5}。加上偏置 {6}，z = {7}。',
  'An input of example {}. It counts only in row {} of Z.': '样本 {} 的一个输入。它只影响 Z 的第 {} 行。',
  'A {} of neuron {}. It counts only in column {} of Z.': '神经元 {2} 的一个{1}。它只影响 Z 的第 {3} 列。',
  weight: '权重',
  bias: '偏置'
}

const untrained = {
  'A network that has learned nothing': '什么也没学过的网络',
  'draw something for which it gives another answer. Then roll again.': '画点什么，让它换一个回答。然后再掷一次。',
  'With seed {}, the random 784-16-16-10 answers': '种子为 {} 时，随机的 784-16-16-10 网络回答',
  '. To the digits 0 to 9 made of strokes, it answers': '。对笔画拼成的数字 0 到 9，它的回答是',
  'Roll again': '再掷一次'
}

const segments = {
  'Light the strokes': '点亮笔画',
  'light strokes that no digit has. What do the ten deciders answer?': '点亮没有哪个数字会有的笔画。十个判定器怎样回答？',
  'Seven strokes to light, the seven detectors, and the ten outputs': '七个可以点亮的笔画、七个检测器和十个输出',
  'your strokes': '你的笔画',
  detectors: '检测器',
  deciders: '判定器',
  'Stroke {}': '笔画 {}',
  'It reads': '它读成',
  'No answer is above 0.5. The largest is the one for': '没有回答超过 0.5。最大的属于',
  ', with {}. Of the ten digits made of strokes, moved like this, it reads': '，值是 {}。十个笔画数字都这样移动之后，它能读出',
  'moved right by': '右移',
  'moved down by': '下移'
}

const valley = {
  'A walk in the valley': '山谷里的一段路',
  'find the rate at which the walk gets down in one step, and the rate above which it climbs out.': '找出一步就到谷底的学习率，再找出超过多少就会爬出山谷。',
  'The cost over the knob w, and the walk': '代价随参数 w 的变化，以及走过的路',
  'knob w (click to start there)': '参数 w（点一下就从那里出发）',
  'cost C': '代价 C',
  'After {} {}: w =': '走了 {1} 步：w =',
  ', and the slope here is {}.': '，这里的斜率是 {}。',
  ', and the slope here is {} (outside the picture).': '，这里的斜率是 {}（在图外）。',
  Cost: '代价',
  'one valley': '一个谷',
  'two valleys': '两个谷',
  'start w': '起点 w'
}

const ovalValley = {
  'A walk over two knobs': '两个参数上的一段路',
  'find the rate above which the walk climbs. Along which knob does it climb?': '找出超过多少就往上爬的学习率。它沿着哪个参数往上爬？',
  'Contours of the cost over two knobs, and the walk': '代价在两个参数上的等高线，以及走过的路',
  'knob u (click to start there)': '参数 u（点一下就从那里出发）',
  'knob v': '参数 v',
  'After {} {}: u =': '走了 {1} 步：u =',
  'start u': '起点 u',
  'start v': '起点 v'
}

const blame = {
  'Who is to blame?': '该由谁负责？',
  'turn up the bias of hidden 3 until its gate opens, and watch the slopes of its knobs.': '把隐藏 3 的偏置往上调，直到闸门打开，看它的参数的斜率怎么变。',
  'A network of 13 knobs answers {}; its cost is {}': '13 个参数的网络回答 {}，代价是 {}',
  'input {}': '输入 {}',
  'hidden {}': '隐藏 {}',
  'hidden {} (shut)': '隐藏 {}（关闭）',
  'output (shut)': '输出（关闭）',
  output: '输出',
  shut: '关闭',
  target: '目标值',
  'weight {}': '权重 {}',
  'slope {}': '斜率 {}',
  '{}, slope {}': '{}，斜率 {}',
  'The answer is': '回答是',
  ', the target is {}, and the cost is': '，目标值是 {}，代价是',
  Orange: '橙色',
  ': the blame on each neuron, and the slope of each knob. A grey neuron is shut.': '：每个神经元的责任，每个参数的斜率。灰色的神经元关闭着。'
}

const matrices = {
  'Who meets whom': '谁遇到谁',
  'touch a cell of dC/dW[0], but first say which two columns meet in it. Then touch b[0], column 3, and turn h above 0.5.': '点 dC/dW[0] 的一格，但先说哪两列在那里相遇。再点 b[0] 的第 3 列，把 h 调到 0.5 以上。',
  '({}) Column {} of {} meets column {} of {}: {}': '({1}) {3} 的第 {2} 列遇到 {5} 的第 {4} 列：{6}',
  '({}) Column {} of {}, added up: {}': '({1}) {3} 的第 {2} 列，加起来：{4}',
  '(6.1) The slope of the cost is {}. Times the gate {}: {}.': '(6.1) 代价的斜率是 {}。乘闸门 {}：{}。',
  '(6.4) Row {} of δ[1] meets row {} of W[1]: {}. Times the gate {}: {}.': '(6.4) δ[1] 的第 {} 行遇到 W[1] 的第 {} 行：{}。乘闸门 {}：{}。',
  '(3.1) Row {} of {} meets column {} of {}: {}. ReLU makes {} of it.': '(3.1) {2} 的第 {1} 行遇到 {4} 的第 {3} 列：{5}。ReLU 把它变成 {6}。',
  'The target of example {}.': '样本 {} 的目标值。',
  'An input of example {}.': '样本 {} 的一个输入。',
  '{}, turned up and down by {}: ({} − {}) / {} =': '{}，上下各拨 {}：({} − {}) / {} =',
  '. The sweep says': '。反向传播给出',
  '. They differ, because the nudge crosses the corner of a ReLU.': '。两者不同，因为这一拨越过了 ReLU 的拐角。',
  'nudge h': '拨动 h'
}

const boundary = {
  'A boundary that learns': '会学习的边界',
  'put a few orange points into the blue moon and keep running. How many does the boundary go around?': '往蓝色的月亮里放几个橙色的点，继续运行。边界会绕开几个？',
  'The points. Arrow keys move a cross, and the space bar puts a point there.': '这些点。方向键移动十字，空格在那里放一个点。',
  'The points, and what the network answers everywhere': '这些点，以及网络在各处的回答',
  'x (click to add a point)': 'x（点一下就加一个点）',
  'The cost by epoch': '每一轮的代价',
  'cost of all points': '所有点的代价',
  'After {} {}: the cost is': '{1} 轮之后：代价是',
  ', and the network answers': '，网络答对',
  'of {} points correctly.': '（共 {} 个点）。',
  Points: '点',
  moons: '月亮',
  rings: '圆环',
  spiral: '螺旋',
  'only yours': '只有你放的',
  'A click adds': '点一下加',
  'a blue point (0)': '蓝点（0）',
  'an orange point (1)': '橙点（1）',
  'Hidden layers': '隐藏层',
  'one, sigmoid': '一层，sigmoid',
  'two, tanh': '两层，tanh',
  'hidden neurons': '隐藏神经元',
  'batch size': '批量大小',
  'seed of the start': '起点的种子',
  'Epochs at a time': '一次走几轮'
}

const digitReader = {
  'A network that learns to read, in your browser': '在你的浏览器里学读数字的网络',
  'draw a digit, press Run, and watch the ten answers while the network learns.': '画一个数字，按“运行”，看网络一边学，十个回答一边变。',
  'What the network sees': '网络看到的',
  'What the network sees: your digit, prepared as in chapter 10': '网络看到的：你的数字，照第 10 章的办法准备过',
  'It reads {}.': '它读成 {}。',
  'It reads {}, and the label is {}.': '它读成 {}，标签是 {}。',
  'Draw a digit on the black page.': '在黑色的页上画一个数字。',
  'Drawing {} of {} training digits ...': '正在画训练数字：{} / {}……',
  'Drawing {} of {} digits to hold out ...': '正在画留出的数字：{} / {}……',
  'Reading your files ...': '正在读你的文件……',
  'After {} {} over {} {}, the network reads': '把 {3} {4}过了 {1} 轮，网络在留出的数字里读对',
  'drawn digits': '个画出的数字',
  'digits of yours': '个你的数字',
  '{#} of {#}': '{2} 个里的 {1} 个',
  'held-out digits (': '（',
  '). The cost is {} for training digits and {} for held-out ones.': '）。训练数字的代价是 {}，留出的是 {}。',
  'The cost of training digits and of held-out digits by epoch': '训练数字和留出数字每一轮的代价',
  'epoch (dashed: held-out digits)': '轮（虚线：留出的数字）',
  cost: '代价',
  Recipe: '配方',
  'Seen in this epoch: {} of {}': '这一轮看过：{} / {}',
  '100 mini-batches': '100 个小批量',
  'Save the network': '保存网络',
  'Saved as {}. ./learn run 09 --model {} looks into it, and so do pages 09 and 10: open it there.': '已存为 {1}。用 ./learn run 09 --model {2} 看看它里面；也可以在第 09 章和第 10 章的页面上打开它。',
  'A network with knobs that are not finite numbers cannot be saved.': '参数里有不是有限数的，这样的网络不能保存。',
  'Drawn training digits': '画出的训练数字',
  'MNIST instead: drop its four files here (.gz or not), or choose them:': '改用 MNIST：把它的四个文件（.gz 与否都行）拖到这里，或者选择：',
  'The files stay on your machine. The first 10,000 training digits are enough here, so the others are not used. This is the same C++ code as in': '文件不离开你的机器。这里用前 10,000 个训练数字就够了，其余的不用。这里的 C++ 代码和下面这个命令是同一份：',
  ': after the same steps on the same digits, all weights are the same bits as those of the native program.': '。同样的数字走同样的步，所有权重和本机程序的逐位相同。',
  'A held-out digit': '一个留出的数字',
  'The file {} is missing. Choose all four files of MNIST together.': '缺少文件 {}。请把 MNIST 的四个文件一起选上。',
  '{} cannot be unzipped. Download it again.': '{} 解不开。请重新下载。',
  '{} is not one of MNIST\'s files. Choose a file {} or its .gz.': '{} 不是 MNIST 的文件。请选 {} 或它的 .gz。',
  '{} is cut short. Download it again.': '{} 不完整。请重新下载。',
  'There are {} pictures, but {} labels. Take all four files from one source.': '图片有 {} 张，标签却有 {} 个。四个文件要来自同一处。',
  'A label is not a digit from 0 to 9. Choose MNIST, or a set of ten classes.': '有的标签不是 0 到 9。请选 MNIST，或者有十个类别的数据。'
}

const digitWay = {
  'Follow a digit': '跟着一个数字走',
  'touch neurons until you find one that your digit excites. Can you see why from its weights?': '点神经元，直到找到一个被你的数字激发的。从它的权重看得出原因吗？',
  'A drawn digit:': '一个画出的数字：',
  'a {}; again for another one': '{}；再点一次换一个',
  'Wipe and draw': '擦掉重画',
  'The digit, to draw on': '这个数字，可以接着画',
  'The hidden neurons, dark at 0 and bright at {}:': '隐藏神经元，0 是暗，{} 是亮：',
  'neuron {}, {}': '神经元 {}，{}',
  'The weights of hidden neuron {}': '隐藏神经元 {} 的权重',
  'The weights of neuron {}: green excites, purple inhibits.': '神经元 {} 的权重：绿色激发，紫色抑制。',
  'It answers': '它回答',
  ', with {}. Neuron {} answers': '，值是 {}。神经元 {} 回答',
  '. {} of {} answers are within 0.05 of 0 or 1.': '。{2} 个回答里有 {1} 个离 0 或 1 不到 0.05。'
}

const painter = {
  'Paint what the network wants to see': '画出网络想看的东西',
  'let it paint from the blank page. Would you have known which digit it is?': '让它从白纸画起。你认得出是哪个数字吗？',
  'The picture after {} steps': '{} 步之后的图片',
  'After {} steps towards a {}: the output for the {} is {}, and the largest one is that for the {}.': '朝着 {2} 走了 {1} 步：{3} 的输出是 {4}，最大的输出属于 {5}。',
  'Paint a': '要画的数字',
  From: '从哪里画起',
  'a blank page': '一张白纸',
  'a drawn 7': '一个画出的 7',
  'Five steps': '走五步',
  Paint: '画'
}

const yourDigit = {
  'Your digit': '你的数字',
  'draw a small digit in a corner. What would the network say without the six steps?': '在角落里画一个小小的数字。没有那六步，网络会怎么说？',
  '1. The picture': '1. 图片',
  '2. In grey': '2. 变成灰度',
  '3. In even light': '3. 光线均匀',
  '4. The ink alone': '4. 只留墨迹',
  '5. In a box': '5. 放进方框',
  '6. In the middle': '6. 移到中间',
  Draw: '画',
  'A picture of yours, chosen or dropped here': '你自己的图片，选择或拖到这里',
  'A picture of a digit': '一张数字的图片',
  'your drawing': '你画的',
  'It reads a {}.': '它读成 {}。',
  'It reads an {}.': '它读成 {}。',
  'It is not sure: {}.': '它没有把握：{}。',
  'It recognises nothing: at most: {}.': '它什么也没认出来，最多是：{}。',
  'Without the steps: {}. ({})': '没有这些步骤：{}。（{}）',
  'Without the steps: {}, not sure. ({})': '没有这些步骤：{}，没有把握。（{}）',
  'Draw a digit above.': '在上面画一个数字。',
  'The network and a picture are being loaded ...': '正在装入网络和一张图片……',
  '{} is larger than 4 MB; make it smaller.': '{} 超过 4 MB，请改小一点。',
  '{} is not a picture that your browser can read; choose a PNG, a JPEG or a PGM.': '你的浏览器读不了 {}。请选 PNG、JPEG 或 PGM。'
}

const wrongAndSure = {
  'Wrong and sure': '又错又自信',
  'turn b up. Which neuron learns faster when it is more wrong, and which one learns more slowly?': '把 b 往上调。错得越多，哪个神经元学得越快，哪个越慢？',
  'The {}, epoch by epoch, under both costs': '{}，两种代价下一轮一轮地看',
  answer: '回答',
  'slope dC/dz': '斜率 dC/dz',
  'quadratic cost': '二次代价',
  'cross-entropy': '交叉熵',
  '{}: from': '{}：从',
  to: '到',
  'after {} epochs; slope at the start {}, largest step in epoch': '，{} 轮之后；起点的斜率 {}，最大的一步在第几轮：',
  'start b': '起点 b',
  'rate, quadratic': '学习率，二次代价',
  'rate, cross-entropy': '学习率，交叉熵',
  'From 0.82': '从 0.82 起',
  'From 0.98': '从 0.98 起',
  'From the start': '从头来'
}

const ball = {
  'A ball in the narrow valley': '窄谷里的球',
  'run each of the three ways. Then turn the share down to 0: what is left of momentum?': '三种走法各跑一次。然后把保留的比例调到 0：动量还剩什么？',
  'Contours of the cost in the valley, and the walk': '谷里代价的等高线，以及走过的路',
  'weight u': '权重 u',
  'weight v': '权重 v',
  '. The cost stays below {}': '。代价降到 {} 以下不再上来：',
  'after {} steps': '{} 步之后',
  'not within {} steps': '{} 步之内没有',
  Valley: '山谷',
  'narrow, C = u²/2 + 50v²': '窄谷，C = u²/2 + 50v²',
  'chapter 04, C = u²/2 + 2v²': '第 04 章的，C = u²/2 + 2v²',
  Steps: '走法',
  'plain steps': '普通的步',
  'classical momentum': '经典动量',
  'Nesterov momentum': 'Nesterov 动量',
  'share of the velocity': '速度保留的比例'
}

const ladder = {
  'The ladder on your machine': '你机器上的梯子',
  'guess which rung gains most here, in your browser. Then measure, twice: which gains stay?': '先猜在你的浏览器里哪一级赚得最多，再测两次：哪些收益还在？',
  '{#}. {}': '{}. {}',
  "the book's way": '照书上的做法',
  'whole mini-batch': '整个小批量',
  'no allocation': '不分配内存',
  'contiguous memory': '连续的内存',
  'zeros skipped': '跳过零',
  'fused step': '合并的一步',
  'lit pixels listed': '列出亮的像素',
  'float in vectors': '向量里的 float',
  'gain {}': '快 {} 倍',
  'Your browser {} ...': '你的浏览器{}……',
  'draws the digits': '正在画数字',
  'is on rung {}, {}': '在第 {} 级：{}',
  '{} rungs are measured. The last one is': '测了 {} 级。最后一级的速度是第一级的',
  'times as fast as the first. {}': '倍。{}',
  'All gradients are those of chapter 06.': '所有梯度都是第 06 章的。',
  'A gradient differs from that of chapter 06.': '有一个梯度和第 06 章的不同。',
  'Nothing is measured yet: an epoch of {} drawn digits for each of nine rungs takes a few seconds.': '还没有测：九级每级用 {} 个画出的数字训练一轮，要花几秒钟。',
  Measure: '测量',
  'Measure again': '再测一次'
}

const filters = {
  'A filter slides over the page': '滤波器滑过这一页',
  'choose the level stroke, and say first where its map will be green. Then move the digit, and watch the map move along.': '选“横画”，但先说它的特征图哪里会是绿色。再移动数字，看特征图跟着移动。',
  'The map: the sum at each of 24 x 24 places': '特征图：24 x 24 个位置上的和',
  '24 × 24 sums': '24 × 24 个和',
  'After pooling: 12 x 12 sums': '汇聚之后：12 x 12 个和',
  '12 × 12 after pooling': '汇聚之后 12 × 12',
  'The filter lies on rows {} to {} and columns {} to {} of the page. Its sum is {}, and pooling keeps it, as the largest of its four.': '滤波器放在这一页的第 {} 到 {} 行、第 {} 到 {} 列上。它的和是 {}，是那四个里最大的，汇聚留下它。',
  'The filter lies on rows {} to {} and columns {} to {} of the page. Its sum is {}, but pooling keeps another one of its four.': '滤波器放在这一页的第 {} 到 {} 行、第 {} 到 {} 列上。它的和是 {}，但汇聚留下的是那四个里的另一个。',
  Filter: '滤波器',
  'green weighs ink for it, purple against it': '绿色的地方要有墨，紫色的地方不要有墨',
  'upright stroke': '竖画',
  'level stroke': '横画',
  'left edge': '左侧的边',
  'one pixel': '一个像素',
  'first row under the filter': '滤波器下的第一行',
  'first column under the filter': '滤波器下的第一列',
  'digit moved right by': '数字右移'
}

const machines = {
  'How many machines pay?': '用多少台机器才划算？',
  'find a network, a wire and a mini-batch for which two ranks are slower than one. Then find the batch from which they pay.': '找一个网络、一种连接和一个小批量，让两个进程比一个还慢。再找出小批量要多大，两个才划算。',
  'How many times as fast as one rank, against the number of ranks': '速度是一个进程的多少倍，随进程数变化',
  ranks: '进程数',
  'times as fast as one': '速度是一个进程的几倍',
  all_reduce: 'all_reduce',
  'all parts to all ranks, the same bits. The straight line would be no waiting at all.': '所有部分送到所有进程，结果一位不差。直线是完全不用等的情形。',
  'With {}, a step is': '用 {}，走一步的速度是一个进程的',
  'times as fast with all_reduce, and': '倍（all_reduce），或',
  'times with the same bits. all_reduce is fastest with {}: {} times. This is a model, not a measurement.': '倍（结果一位不差）。all_reduce 用 {}最快，是 {} 倍。这是模型，不是实测。',
  '1 rank': '1 个进程',
  '{#} ranks': '{} 个进程',
  Network: '网络',
  'Between the ranks': '进程之间',
  'one machine: 1 µs, 5 GB/s': '一台机器：1 µs，5 GB/s',
  'a cluster: 2 µs, 12 GB/s': '一个集群：2 µs，12 GB/s',
  'an office: 50 µs, 0.1 GB/s': '一间办公室：50 µs，0.1 GB/s',
  'Rows in a mini-batch': '小批量的行数',
  Ranks: '进程数'
}

export default {
  kit, neuron, detector, detectors, product, untrained, segments, valley, 'oval-valley': ovalValley, blame, matrices, boundary,
  'digit-reader': digitReader, 'digit-way': digitWay, painter, 'your-digit': yourDigit, 'wrong-and-sure': wrongAndSure, ball, ladder,
  filters, machines
}
