// The site's own words in each language: what VitePress puts around the pages.

export const englishWords = {
  description: 'Neural networks from nothing, in C++20, one neuron at a time',
  chapters: 'Chapters',
  others: 'When you need it',
  repository: 'Repository',
  source: 'The source of this page',
  outline: { label: 'On this page', level: [2, 3] },
  notFound: { title: 'There is no such page', quote: 'It may have moved. The search knows all pages.', linkText: 'Go to the home of the site' }
}

export const chineseWords = {
  description: '用 C++20 从零搭神经网络，一个神经元接一个神经元',
  chapters: '各章',
  others: '备查',
  repository: '仓库',
  source: '本页的源文件',
  outline: { label: '本页内容', level: [2, 3] },
  docFooter: { prev: '上一页', next: '下一页' },
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  langMenuLabel: '切换语言',
  skipToContentLabel: '跳到正文',
  darkModeSwitchLabel: '外观',
  lightModeSwitchTitle: '换成浅色',
  darkModeSwitchTitle: '换成深色',
  notFound: { title: '没有这一页', quote: '它也许搬走了。搜索知道所有的页。', linkText: '回首页', linkLabel: '回首页' }
}

export const searchInChinese = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详情',
    resetButtonTitle: '清空',
    backButtonTitle: '关闭搜索',
    noResultsText: '没有找到',
    footer: {
      selectText: '打开', selectKeyAriaLabel: '回车', navigateText: '选择', navigateUpKeyAriaLabel: '上', navigateDownKeyAriaLabel: '下',
      closeText: '关闭', closeKeyAriaLabel: 'Esc'
    }
  }
}
