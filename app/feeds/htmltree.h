// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <gumbo.h>

#include <memory>

namespace attache::feeds {

/// A piece of HTML read as a browser would read it inside <body>. The nodes live as long as this object.
class HtmlTree
{
public:
    explicit HtmlTree(QStringView html);
    ~HtmlTree();
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    /// The element around everything.
    const GumboNode *root() const;

private:
    class Arena;
    QByteArray m_html;
    std::unique_ptr<Arena> m_arena;
    const GumboOutput *m_output = nullptr;
};

/// What the children of an element or document are, null for other nodes.
const GumboVector *childrenOf(const GumboNode *node);

} // namespace attache::feeds
