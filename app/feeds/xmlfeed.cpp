// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/xmlfeed.h"

#include "feeds/feedurl.h"
#include "feeds/itemreader.h"
#include "feeds/people.h"
#include "feeds/plaintext.h"
#include "feeds/textconstruct.h"

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

bool isItem(Tag tag)
{
    return tag == Tag::Item || tag == Tag::Entry;
}

class FeedReader
{
public:
    explicit FeedReader(FeedFormat format) { m_feed.format = format; }

    void channel(const XmlElement &element, const QUrl &outer);
    void item(const XmlElement &element, const QUrl &base) { m_items.append({element, base}); }
    void children(const XmlElement &element, const QUrl &base);
    void about(const XmlElement &element, const QUrl &base);
    void language(const XmlElement &element);
    Feed take();

private:
    void link(const XmlElement &element, const QUrl &base);
    void offerTitle(const XmlElement &element, const QUrl &base, bool native);
    void offerLink(const QString &address, int strength);

    Feed m_feed;
    QStringList m_authors;
    QString m_xmlLanguage;
    int m_titleStrength = 0;
    int m_linkStrength = 0;
    QList<std::pair<XmlElement, QUrl>> m_items;
};

void FeedReader::offerLink(const QString &address, int strength)
{
    // The last of equals counts, as with most readers: the first may be of an image or a search box.
    if (!address.isEmpty() && strength >= m_linkStrength) {
        m_feed.link = address;
        m_linkStrength = strength;
    }
}

void FeedReader::link(const XmlElement &element, const QUrl &base)
{
    if (!isAtom(element.vocabulary()) && element.attribute("href").isNull()) {
        offerLink(absoluteUrl(element.text(), base), 3);
        return;
    }
    const QString given = element.attribute("href");
    const QString address = absoluteUrl(given.isNull() ? element.text() : given, base);
    const QString relation = element.attribute("rel").trimmed().toLower().section(u'/', -1);
    if (relation.isEmpty() || relation == "alternate"_L1) {
        const QString type = element.attribute("type").toLower();
        const bool page = type.isEmpty() || type.contains("html"_L1);
        const int strength = isAtom(element.vocabulary()) ? 2 : 3;
        offerLink(address, page ? strength : 1);
    }
}

void FeedReader::offerTitle(const XmlElement &element, const QUrl &base, bool native)
{
    const int strength = native ? 2 : 1;
    if (strength <= m_titleStrength) {
        return;
    }
    const TextConstruct text = isAtom(element.vocabulary())
                                   ? readAtomText(element, base)
                                   : readRssText(element, base, TextConstruct::Either);
    if (!text.isEmpty()) {
        m_feed.title = text.toPlainText();
        m_titleStrength = strength;
    }
}

void FeedReader::about(const XmlElement &element, const QUrl &base)
{
    const bool native = isSyndication(element.vocabulary());
    if (!native && element.vocabulary() != Vocabulary::DublinCore) {
        return;
    }
    switch (element.tag()) {
    case Tag::Title:
        offerTitle(element, base, native);
        break;
    case Tag::Link:
        if (native) {
            link(element, base);
        }
        break;
    case Tag::Language:
        if (m_feed.language.isEmpty()) {
            m_feed.language = collapsed(element.text());
        }
        break;
    case Tag::Author:
        m_authors << personOf(element);
        break;
    default:
        break;
    }
}

void FeedReader::language(const XmlElement &element)
{
    if (m_xmlLanguage.isEmpty()) {
        m_xmlLanguage = collapsed(element.xmlAttribute("lang"));
    }
}

void FeedReader::children(const XmlElement &element, const QUrl &base)
{
    for (XmlElement child = element.firstChild(); !child.isNull(); child = child.next()) {
        if (isItem(child.tag())) {
            item(child, base);
        } else if (child.tag() == Tag::Items && child.vocabulary() == Vocabulary::Rss11) {
            const QUrl inner = nestedBase(base, child.xmlAttribute("base"));
            for (XmlElement listed = child.firstChild(); !listed.isNull(); listed = listed.next()) {
                item(listed, inner);
            }
        } else if (child.tag() == Tag::Channel) {
            channel(child, base);
        } else {
            about(child, nestedBase(base, child.xmlAttribute("base")));
        }
    }
}

void FeedReader::channel(const XmlElement &element, const QUrl &outer)
{
    language(element);
    const QUrl base = nestedBase(outer, element.xmlAttribute("base"));
    if (m_feed.format == FeedFormat::Cdf) {
        offerLink(absoluteUrl(element.attribute("href"), base), 1);
    }
    children(element, base);
}

Feed FeedReader::take()
{
    const QString author = joinedNames(m_authors);
    // Without any other base, relative addresses can only be meant as on the feed's own page.
    const QUrl page(m_feed.link, QUrl::TolerantMode);
    for (const auto &[element, base] : std::as_const(m_items)) {
        m_feed.items.append(readItem(element, base.isEmpty() ? page : base, author));
    }
    if (m_feed.language.isEmpty()) {
        m_feed.language = m_xmlLanguage;
    }
    return std::move(m_feed);
}

FeedFormat rssFormat(const XmlElement &root)
{
    const QString version = root.attribute("version").trimmed();
    return version.startsWith("0.9"_L1) ? FeedFormat::Rss09x : FeedFormat::Rss20;
}

FeedFormat rdfFormat(const XmlElement &root)
{
    for (XmlElement child = root.firstChild(); !child.isNull(); child = child.next()) {
        if (child.vocabulary() == Vocabulary::Rss090) {
            return FeedFormat::Rss09x;
        }
    }
    return FeedFormat::Rss10;
}

FeedFormat atomFormat(const XmlElement &root)
{
    if (root.vocabulary() == Vocabulary::Atom10) {
        return FeedFormat::Atom10;
    }
    const bool old =
        root.vocabulary() == Vocabulary::Atom03 || root.attribute("version").trimmed().startsWith("0."_L1);
    return old ? FeedFormat::Atom03 : FeedFormat::Atom10;
}

std::optional<FeedFormat> formatOf(const XmlElement &root)
{
    switch (root.tag()) {
    case Tag::Rss:
        return rssFormat(root);
    case Tag::Rdf:
        return rdfFormat(root);
    case Tag::Feed:
    case Tag::Entry:
        return root.vocabulary() == Vocabulary::Other ? std::nullopt : std::optional(atomFormat(root));
    case Tag::Channel:
        if (root.vocabulary() == Vocabulary::Rss11) {
            return FeedFormat::Rss11;
        }
        return root.vocabulary() == Vocabulary::Plain ? std::optional(FeedFormat::Cdf) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Feed> readXmlFeed(const XmlElement &root, const QUrl &base)
{
    if (root.isNull()) {
        return std::nullopt;
    }
    const std::optional<FeedFormat> format = formatOf(root);
    if (!format) {
        return std::nullopt;
    }
    FeedReader reader(*format);
    if (root.tag() == Tag::Entry) {
        reader.item(root, base);
    } else {
        reader.channel(root, base);
    }
    return reader.take();
}

} // namespace attache::feeds
