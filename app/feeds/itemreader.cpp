// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/itemreader.h"

#include "feeds/feeddate.h"
#include "feeds/feedurl.h"
#include "feeds/people.h"
#include "feeds/plaintext.h"
#include "feeds/textconstruct.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

constexpr qsizetype maximumListLength = 1000;

// A field that several elements may give: a stronger source replaces a weaker one, the first of equals stays.
template<class T>
struct Field
{
    T value{};
    int strength = 0;

    void offer(const T &candidate, int candidateStrength)
    {
        if (candidateStrength > strength) {
            value = candidate;
            strength = candidateStrength;
        }
    }
};

class ItemReader
{
public:
    explicit ItemReader(const XmlElement &element)
        : m_native(element.vocabulary())
        , m_atom(isAtom(element.vocabulary()))
    {}

    void read(const XmlElement &element, const QUrl &base);
    FeedItem take(const QString &feedAuthor);

private:
    void child(const XmlElement &element, const QUrl &base);
    bool text(const XmlElement &element, const QUrl &base, int strength);
    bool date(const XmlElement &element, int strength);
    void syndication(const XmlElement &element, const QUrl &base, int strength);
    void dublinCore(const XmlElement &element, const QUrl &base);
    void media(const XmlElement &element, const QUrl &base);
    void itunes(const XmlElement &element, const QUrl &base);
    void link(const XmlElement &element, const QUrl &base, int strength);
    void atomLink(const XmlElement &element, const QUrl &base, int strength);
    void guid(const XmlElement &element, const QUrl &base, int strength);
    void enclosure(const XmlElement &element, const QUrl &base, const char *urlName, const char *sizeName);
    void addEnclosure(const QString &url, const QString &type, const QString &length);
    void category(const QString &name);
    void atomCategory(const XmlElement &element);
    void itunesCategory(const XmlElement &element);
    void content(const XmlElement &element, const QUrl &base, int strength);
    void cdfAttributes(const XmlElement &element, const QUrl &base);
    int strengthOf(Vocabulary vocabulary) const;

    Vocabulary m_native;
    bool m_atom;
    FeedItem m_item;
    Field<QString> m_id;
    Field<QString> m_title;
    Field<QString> m_link;
    Field<QString> m_permalink;
    Field<QDateTime> m_published;
    Field<QDateTime> m_updated;
    Field<TextConstruct> m_summary;
    Field<TextConstruct> m_content;
    QStringList m_authors;
    QStringList m_creators;
    QStringList m_sourceAuthors;
    QSet<QString> m_categories;
    QList<Enclosure> m_mediaFiles;
};

int ItemReader::strengthOf(Vocabulary vocabulary) const
{
    if (vocabulary == m_native) {
        return 4;
    }
    return isSyndication(vocabulary) ? 3 : 1;
}

void ItemReader::addEnclosure(const QString &url, const QString &type, const QString &length)
{
    if (url.isEmpty() || m_item.enclosures.size() >= maximumListLength) {
        return;
    }
    bool isNumber = false;
    const qint64 bytes = length.trimmed().toLongLong(&isNumber);
    m_item.enclosures.append({url, collapsed(type), isNumber && bytes >= 0 ? bytes : -1});
}

void ItemReader::enclosure(const XmlElement &element, const QUrl &base, const char *urlName,
                           const char *sizeName)
{
    addEnclosure(absoluteUrl(element.attribute(urlName), base), element.attribute("type"),
                 element.attribute(sizeName));
}

void ItemReader::category(const QString &name)
{
    const QString text = collapsed(name);
    if (!text.isEmpty() && !m_categories.contains(text) && m_categories.size() < maximumListLength) {
        m_categories.insert(text);
        m_item.categories.append(text);
    }
}

void ItemReader::atomLink(const XmlElement &element, const QUrl &base, int strength)
{
    const QString relation = element.attribute("rel").trimmed().toLower().section(u'/', -1);
    const QString given = element.attribute("href");
    const QString address = absoluteUrl(given.isNull() ? element.text() : given, base);
    if (relation == "enclosure"_L1) {
        addEnclosure(address, element.attribute("type"), element.attribute("length"));
    } else if (relation.isEmpty() || relation == "alternate"_L1) {
        // Among several alternates the page for readers counts.
        const QString type = element.attribute("type").toLower();
        const bool page = type.isEmpty() || type.contains("html"_L1);
        if (!address.isEmpty()) {
            m_link.offer(address, strength * 2 + (page ? 1 : 0));
        }
    }
}

void ItemReader::link(const XmlElement &element, const QUrl &base, int strength)
{
    if (isAtom(element.vocabulary()) || !element.attribute("href").isNull()) {
        atomLink(element, base, strength);
        return;
    }
    const QString address = absoluteUrl(element.text(), base);
    if (!address.isEmpty()) {
        m_link.offer(address, strength * 2 + 1);
    }
}

void ItemReader::guid(const XmlElement &element, const QUrl &base, int strength)
{
    const QString text = element.text().trimmed();
    if (text.isEmpty()) {
        return;
    }
    const bool permalink =
        element.attribute("isPermaLink").trimmed().compare("false"_L1, Qt::CaseInsensitive) != 0;
    const QString address = permalink ? absoluteUrl(text, base) : QString();
    m_id.offer(address.isEmpty() ? collapsed(text) : address, strength);
    if (permalink && !address.isEmpty()) {
        m_permalink.offer(address, strength);
    }
}

void ItemReader::content(const XmlElement &element, const QUrl &base, int strength)
{
    if (isAtom(element.vocabulary())) {
        const TextConstruct text = readAtomText(element, base);
        if (!text.isEmpty()) {
            m_content.offer(text, strength);
        }
        return;
    }
    const TextConstruct text = readRssText(element, base, TextConstruct::Html);
    if (!text.isEmpty()) {
        m_content.offer(text, strength);
    }
}

bool ItemReader::text(const XmlElement &element, const QUrl &base, int strength)
{
    const bool atom = isAtom(element.vocabulary());
    switch (element.tag()) {
    case Tag::Title: {
        const TextConstruct value =
            atom ? readAtomText(element, base) : readRssText(element, base, TextConstruct::Either);
        if (!value.isEmpty()) {
            m_title.offer(value.toPlainText(), strength);
        }
        return true;
    }
    case Tag::Summary:
    case Tag::Abstract:
    case Tag::Description: {
        const TextConstruct value =
            atom ? readAtomText(element, base) : readRssText(element, base, TextConstruct::Html);
        if (!value.isEmpty()) {
            m_summary.offer(value, strength);
        }
        return true;
    }
    case Tag::Content:
    case Tag::Body:
    case Tag::FullItem:
    case Tag::Encoded:
        content(element, base, strength);
        return true;
    default:
        return false;
    }
}

bool ItemReader::date(const XmlElement &element, int strength)
{
    const auto offer = [&](Field<QDateTime> &field, int dateStrength) {
        const QDateTime value = parseFeedDate(element.text());
        if (value.isValid()) {
            field.offer(value, dateStrength);
        }
    };
    switch (element.tag()) {
    case Tag::PubDate:
    case Tag::Published:
    case Tag::Issued:
        offer(m_published, strength * 2 + 1);
        return true;
    case Tag::Created:
        offer(m_published, strength * 2);
        return true;
    case Tag::Updated:
    case Tag::Modified:
        offer(m_updated, strength * 2 + 1);
        return true;
    case Tag::Date:
        // Dublin Core's date says neither; an item has at least been published.
        offer(m_atom ? m_updated : m_published, strength * 2);
        return true;
    default:
        return false;
    }
}

void ItemReader::atomCategory(const XmlElement &element)
{
    const QString label = element.attribute("label");
    const QString term = element.attribute("term");
    category(!label.trimmed().isEmpty() ? label : (!term.isNull() ? term : unescapedText(element)));
}

void ItemReader::syndication(const XmlElement &element, const QUrl &base, int strength)
{
    if (text(element, base, strength) || date(element, strength)) {
        return;
    }
    switch (element.tag()) {
    case Tag::Link:
        link(element, base, strength);
        break;
    case Tag::Guid:
        guid(element, base, strength);
        break;
    case Tag::Id: {
        const QString id = element.text().trimmed();
        if (!id.isEmpty()) {
            const QString resolved = absoluteUrl(id, base);
            m_id.offer(collapsed(resolved.isEmpty() ? id : resolved), strength);
            // An Atom id that can be opened is as good as a permanent guid.
            if (id.startsWith("http:"_L1) || id.startsWith("https:"_L1)) {
                m_permalink.offer(resolved, strength);
            }
        }
        break;
    }
    case Tag::Author:
        m_authors << personOf(element);
        break;
    case Tag::Category:
        atomCategory(element);
        break;
    case Tag::Enclosure:
        enclosure(element, base, element.attribute("url").isNull() ? "href" : "url", "length");
        break;
    case Tag::Source:
        for (XmlElement inner = element.firstChild(); !inner.isNull(); inner = inner.next()) {
            if (inner.tag() == Tag::Author) {
                m_sourceAuthors << personOf(inner);
            }
        }
        break;
    default:
        break;
    }
}

void ItemReader::dublinCore(const XmlElement &element, const QUrl &base)
{
    switch (element.tag()) {
    case Tag::Creator:
    case Tag::Author:
        m_creators << personOf(element);
        break;
    case Tag::Subject:
    case Tag::Category:
        category(unescapedText(element));
        break;
    case Tag::Title:
    case Tag::Description:
        text(element, base, 2);
        break;
    default:
        date(element, 1);
    }
}

void ItemReader::media(const XmlElement &element, const QUrl &base)
{
    switch (element.tag()) {
    case Tag::Group:
        for (XmlElement inner = element.firstChild(); !inner.isNull(); inner = inner.next()) {
            if (inner.vocabulary() == Vocabulary::Media && inner.tag() != Tag::Group) {
                media(inner, base);
            }
        }
        break;
    case Tag::Content: {
        const QString url = absoluteUrl(element.attribute("url"), base);
        bool isNumber = false;
        const qint64 bytes = element.attribute("fileSize").trimmed().toLongLong(&isNumber);
        if (!url.isEmpty() && m_mediaFiles.size() < maximumListLength) {
            m_mediaFiles.append(
                {url, collapsed(element.attribute("type")), isNumber && bytes >= 0 ? bytes : -1});
        }
        for (XmlElement inner = element.firstChild(); !inner.isNull(); inner = inner.next()) {
            if (inner.vocabulary() == Vocabulary::Media && inner.tag() == Tag::Category) {
                media(inner, base);
            }
        }
        break;
    }
    case Tag::Category: {
        const QString label = element.attribute("label");
        category(label.trimmed().isEmpty() ? element.text() : label);
        break;
    }
    case Tag::Title:
    case Tag::Description:
        text(element, base, 1);
        break;
    default:
        break;
    }
}

void ItemReader::itunesCategory(const XmlElement &element)
{
    category(element.attribute("text"));
    for (XmlElement inner = element.firstChild(); !inner.isNull(); inner = inner.next()) {
        if (inner.tag() == Tag::Category) {
            category(inner.attribute("text"));
        }
    }
}

void ItemReader::itunes(const XmlElement &element, const QUrl &base)
{
    switch (element.tag()) {
    case Tag::Author:
        m_creators << personOf(element);
        break;
    case Tag::Category:
        itunesCategory(element);
        break;
    case Tag::Keywords: {
        const QString words = element.text();
        const QStringList list = words.contains(u',') ? words.split(u',') : words.simplified().split(u' ');
        for (const QString &word : list) {
            category(word);
        }
        break;
    }
    case Tag::Summary:
    case Tag::Title:
        text(element, base, 2);
        break;
    default:
        break;
    }
}

void ItemReader::child(const XmlElement &element, const QUrl &outer)
{
    const QUrl base = nestedBase(outer, element.xmlAttribute("base"));
    const Vocabulary vocabulary = element.vocabulary();
    switch (vocabulary) {
    case Vocabulary::DublinCore:
        dublinCore(element, base);
        break;
    case Vocabulary::DcTerms:
        if (element.tag() == Tag::Created || element.tag() == Tag::Issued) {
            date(element, 1);
        } else {
            dublinCore(element, base);
        }
        break;
    case Vocabulary::Content:
        if (element.tag() == Tag::Encoded) {
            content(element, base, 5);
        }
        break;
    case Vocabulary::Xhtml:
        if (element.tag() == Tag::Body ||
            QByteArrayView(element.node()->name ? reinterpret_cast<const char *>(element.node()->name)
                                                : "") == "div") {
            content(element, base, 4);
        }
        break;
    case Vocabulary::Media:
        media(element, base);
        break;
    case Vocabulary::Itunes:
        itunes(element, base);
        break;
    case Vocabulary::Rdf:
    case Vocabulary::Other:
        break;
    default:
        syndication(element, base, strengthOf(vocabulary));
    }
}

void ItemReader::read(const XmlElement &element, const QUrl &base)
{
    const QString about = element.anyAttribute("about").trimmed();
    if (!about.isEmpty()) {
        const QString resolved = absoluteUrl(about, base);
        m_id.offer(resolved.isEmpty() ? collapsed(about) : resolved, 2);
    }
    cdfAttributes(element, base);
    for (XmlElement next = element.firstChild(); !next.isNull(); next = next.next()) {
        child(next, base);
    }
}

// CDF writes as attributes what others have as elements.
void ItemReader::cdfAttributes(const XmlElement &element, const QUrl &base)
{
    if (m_native != Vocabulary::Plain) {
        return;
    }
    const QString address = absoluteUrl(element.attribute("href"), base);
    if (!address.isEmpty()) {
        m_link.offer(address, 1);
    }
    const QDateTime modified = parseFeedDate(element.attribute("lastmod"));
    if (modified.isValid()) {
        m_updated.offer(modified, 1);
    }
}

FeedItem ItemReader::take(const QString &feedAuthor)
{
    m_item.id = m_id.value;
    m_item.title = m_title.value;
    m_item.link = m_link.value.isEmpty() ? m_permalink.value : m_link.value;
    m_item.published = m_published.value;
    m_item.updated = m_updated.value;
    m_item.summaryHtml = m_summary.value.toHtml();
    m_item.contentHtml = m_content.value.toHtml();
    m_item.author = joinedNames(m_authors);
    for (const QString &other :
         {joinedNames(m_creators), joinedNames(m_sourceAuthors), m_atom ? feedAuthor : QString()}) {
        if (m_item.author.isEmpty()) {
            m_item.author = other;
        }
    }
    QSet<QString> listed;
    for (const Enclosure &known : std::as_const(m_item.enclosures)) {
        listed.insert(known.url);
    }
    for (const Enclosure &file : std::as_const(m_mediaFiles)) {
        if (!listed.contains(file.url)) {
            listed.insert(file.url);
            m_item.enclosures.append(file);
        }
    }
    return std::move(m_item);
}

} // namespace

FeedItem readItem(const XmlElement &element, const QUrl &base, const QString &feedAuthor)
{
    ItemReader reader(element);
    reader.read(element, nestedBase(base, element.xmlAttribute("base")));
    return reader.take(feedAuthor);
}

} // namespace attache::feeds
