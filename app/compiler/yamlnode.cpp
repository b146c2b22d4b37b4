// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/yamlnode.h"

#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

constexpr std::size_t deepest = 16;

/// Leaves the parser from inside one of its callbacks; caught in readYaml.
struct Stop
{};

class Builder : public YAML::EventHandler
{
public:
    Builder(const Location &first, Diagnostics &diagnostics)
        : m_first(first)
        , m_diagnostics(diagnostics)
    {}

    std::optional<YamlNode> root;

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        attach(YamlNode{YamlNode::Kind::Null, at(mark), {}, {}, {}});
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        m_diagnostics.error(at(mark), u"an alias (*)"_s, u"write the value out"_s);
        throw Stop{};
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        attach(YamlNode{YamlNode::Kind::Scalar, at(mark), QString::fromStdString(value), {}, {}});
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Sequence, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Map, mark, tag, anchor);
    }
    void OnMapEnd() override { close(); }

    Location at(const YAML::Mark &mark) const
    {
        return {m_first.file, m_first.line + std::max(mark.line, 0)};
    }

private:
    void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor) {
            m_diagnostics.error(at(mark), u"an anchor (&)"_s, u"write the value out where it is needed"_s);
        }
    }
    void refuseTag(const YAML::Mark &mark, const std::string &tag)
    {
        // "?" is a plain scalar, "!" a quoted one.
        if (!tag.empty() && tag != "?" && tag != "!") {
            m_diagnostics.error(at(mark), u"a tag (%1)"_s.arg(QString::fromStdString(tag)), u"remove it"_s);
        }
    }
    void open(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        if (m_open.size() >= deepest) {
            m_diagnostics.error(at(mark), u"nested too deeply"_s, u"check the indentation and brackets"_s);
            throw Stop{};
        }
        m_open.push_back(YamlNode{kind, at(mark), {}, {}, {}});
    }
    void close()
    {
        YamlNode node = std::move(m_open.back());
        m_open.pop_back();
        if (node.isMap()) {
            checkKeys(node);
        }
        attach(std::move(node));
    }
    void attach(YamlNode node)
    {
        if (m_open.empty()) {
            root = std::move(node);
            return;
        }
        YamlNode &parent = m_open.back();
        if (parent.isMap() && parent.keys.size() == parent.items.size()) {
            parent.keys.push_back(std::move(node));
        } else {
            parent.items.push_back(std::move(node));
        }
    }
    void checkKeys(const YamlNode &map)
    {
        QSet<QString> seen;
        for (const YamlNode &key : map.keys) {
            if (!key.isScalar()) {
                m_diagnostics.error(key.at, u"a key that is no word"_s, u"write key: value"_s);
            } else if (seen.contains(key.text)) {
                m_diagnostics.error(key.at, u"'%1' is given twice"_s.arg(key.text), u"keep one of them"_s);
            } else {
                seen += key.text;
            }
        }
    }

    Location m_first;
    Diagnostics &m_diagnostics;
    std::vector<YamlNode> m_open;
};

} // namespace

const YamlNode *YamlNode::find(QStringView key) const
{
    for (std::size_t i = 0; i < keys.size() && i < items.size(); ++i) {
        if (keys[i].isScalar() && keys[i].text == key) {
            return &items[i];
        }
    }
    return nullptr;
}

std::optional<YamlNode> readYaml(const QString &text, const Location &first, Diagnostics &diagnostics)
{
    Builder builder(first, diagnostics);
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        const std::optional<YamlNode> document = builder.root;
        builder.root.reset();
        if (parser.HandleNextDocument(builder) && builder.root) {
            diagnostics.error(builder.root->at, u"a second document"_s, u"remove the line '---' before it"_s);
        }
        return document ? document : YamlNode{YamlNode::Kind::Null, first, {}, {}, {}};
    } catch (const Stop &) {
        return std::nullopt;
    } catch (const YAML::Exception &problem) {
        diagnostics.error(builder.at(problem.mark),
                          u"malformed YAML (%1)"_s.arg(QString::fromStdString(problem.msg)),
                          u"check indentation, quotes and colons"_s);
        return std::nullopt;
    }
}

} // namespace attache::compiler
