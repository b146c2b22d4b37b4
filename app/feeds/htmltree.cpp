// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/htmltree.h"

#include "feeds/htmllimits.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace attache::feeds {

// Takes all memory of one tree and frees it at once: faster than node by node, and gumbo's own clearing
// recurses as deep as the tree is.
class HtmlTree::Arena
{
public:
    void *allocate(std::size_t size)
    {
        constexpr std::size_t alignment = alignof(std::max_align_t);
        const std::size_t rounded = (size + alignment - 1) / alignment * alignment;
        if (rounded > m_left) {
            const std::size_t block = std::max(rounded, m_nextBlock);
            m_nextBlock = std::min<std::size_t>(m_nextBlock * 2, std::size_t{1024} * 1024);
            m_blocks.push_back(std::make_unique<std::byte[]>(block));
            m_free = m_blocks.back().get();
            m_left = block;
        }
        void *result = m_free;
        m_free += rounded;
        m_left -= rounded;
        return result;
    }

private:
    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte *m_free = nullptr;
    std::size_t m_left = 0;
    std::size_t m_nextBlock = std::size_t{16} * 1024;
};

HtmlTree::HtmlTree(QStringView html)
    : m_html(limitedHtml(html))
    , m_arena(std::make_unique<Arena>())
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = [](void *arena, std::size_t size) {
        return static_cast<Arena *>(arena)->allocate(size);
    };
    options.deallocator = [](void *, void *) {};
    options.userdata = m_arena.get();
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_BODY;
    m_output =
        gumbo_parse_with_options(&options, m_html.constData(), static_cast<std::size_t>(m_html.size()));
}

HtmlTree::~HtmlTree() = default;

const GumboNode *HtmlTree::root() const
{
    return m_output->root;
}

const GumboVector *childrenOf(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return &node->v.element.children;
    case GUMBO_NODE_DOCUMENT:
        return &node->v.document.children;
    default:
        return nullptr;
    }
}

} // namespace attache::feeds
