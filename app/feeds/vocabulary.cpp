// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/vocabulary.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace attache::feeds {

namespace {

using VocabularyEntry = std::pair<std::string_view, Vocabulary>;

// Keys are in lower case and without the last '/' or '#'.
constexpr std::array namespaces = {
    VocabularyEntry{"", Vocabulary::Plain},
    VocabularyEntry{"http://backend.userland.com/rss", Vocabulary::Plain},
    VocabularyEntry{"http://backend.userland.com/rss2", Vocabulary::Plain},
    VocabularyEntry{"http://backend.userland.com/rss091", Vocabulary::Plain},
    VocabularyEntry{"http://blogs.law.harvard.edu/tech/rss", Vocabulary::Plain},
    VocabularyEntry{"http://cyber.law.harvard.edu/rss/rss.html", Vocabulary::Plain},
    VocabularyEntry{"http://my.netscape.com/publish/formats/rss-0.91.dtd", Vocabulary::Plain},
    VocabularyEntry{"http://purl.org/net/rss1.1/payload", Vocabulary::Other},
    VocabularyEntry{"http://www.rssboard.org/rss-specification", Vocabulary::Plain},
    VocabularyEntry{"http://channel.netscape.com/rdf/simple/0.9", Vocabulary::Rss090},
    VocabularyEntry{"http://my.netscape.com/rdf/simple/0.9", Vocabulary::Rss090},
    VocabularyEntry{"http://purl.org/rss/1.0", Vocabulary::Rss10},
    VocabularyEntry{"http://purl.org/net/rss1.1", Vocabulary::Rss11},
    VocabularyEntry{"http://purl.org/atom/ns", Vocabulary::Atom03},
    VocabularyEntry{"http://example.com/newformat", Vocabulary::Atom03},
    VocabularyEntry{"http://example.com/necho", Vocabulary::Atom03},
    VocabularyEntry{"http://purl.org/echo", Vocabulary::Atom03},
    VocabularyEntry{"uri/of/echo/namespace", Vocabulary::Atom03},
    VocabularyEntry{"http://purl.org/pie", Vocabulary::Atom03},
    VocabularyEntry{"http://www.w3.org/2005/atom", Vocabulary::Atom10},
    VocabularyEntry{"https://www.w3.org/2005/atom", Vocabulary::Atom10},
    VocabularyEntry{"http://purl.org/rss/1.0/modules/rss091", Vocabulary::Other},
    VocabularyEntry{"http://www.w3.org/1999/02/22-rdf-syntax-ns", Vocabulary::Rdf},
    VocabularyEntry{"http://purl.org/dc/elements/1.1", Vocabulary::DublinCore},
    VocabularyEntry{"http://purl.org/dc/elements/1.0", Vocabulary::DublinCore},
    VocabularyEntry{"http://purl.org/metadata/dublin_core", Vocabulary::DublinCore},
    VocabularyEntry{"http://purl.org/dc/terms", Vocabulary::DcTerms},
    VocabularyEntry{"http://purl.org/rss/1.0/modules/content", Vocabulary::Content},
    VocabularyEntry{"http://search.yahoo.com/mrss", Vocabulary::Media},
    VocabularyEntry{"http://search.yahoo.com/rss", Vocabulary::Media},
    VocabularyEntry{"http://tools.search.yahoo.com/mrss", Vocabulary::Media},
    VocabularyEntry{"http://video.search.yahoo.com/mrss", Vocabulary::Media},
    VocabularyEntry{"http://www.itunes.com/dtds/podcast-1.0.dtd", Vocabulary::Itunes},
    VocabularyEntry{"http://example.com/dtds/podcast-1.0.dtd", Vocabulary::Itunes},
    VocabularyEntry{"http://www.w3.org/1999/xhtml", Vocabulary::Xhtml},
    VocabularyEntry{"http://www.w3.org/xhtml", Vocabulary::Xhtml},
};

constexpr std::array prefixes = {
    VocabularyEntry{"atom", Vocabulary::Atom10},     VocabularyEntry{"a10", Vocabulary::Atom10},
    VocabularyEntry{"content", Vocabulary::Content}, VocabularyEntry{"dc", Vocabulary::DublinCore},
    VocabularyEntry{"dcterms", Vocabulary::DcTerms}, VocabularyEntry{"itunes", Vocabulary::Itunes},
    VocabularyEntry{"media", Vocabulary::Media},     VocabularyEntry{"rdf", Vocabulary::Rdf},
    VocabularyEntry{"rss", Vocabulary::Plain},       VocabularyEntry{"xhtml", Vocabulary::Xhtml},
};

using TagEntry = std::pair<std::string_view, Tag>;

// Sorted, for the binary search below.
constexpr std::array tags = {
    TagEntry{"abstract", Tag::Abstract},
    TagEntry{"author", Tag::Author},
    TagEntry{"body", Tag::Body},
    TagEntry{"category", Tag::Category},
    TagEntry{"channel", Tag::Channel},
    TagEntry{"content", Tag::Content},
    TagEntry{"created", Tag::Created},
    TagEntry{"creator", Tag::Creator},
    TagEntry{"date", Tag::Date},
    TagEntry{"description", Tag::Description},
    TagEntry{"email", Tag::Email},
    TagEntry{"enclosure", Tag::Enclosure},
    TagEntry{"encoded", Tag::Encoded},
    TagEntry{"entry", Tag::Entry},
    TagEntry{"feed", Tag::Feed},
    TagEntry{"fullitem", Tag::FullItem},
    TagEntry{"group", Tag::Group},
    TagEntry{"guid", Tag::Guid},
    TagEntry{"id", Tag::Id},
    TagEntry{"issued", Tag::Issued},
    TagEntry{"item", Tag::Item},
    TagEntry{"items", Tag::Items},
    TagEntry{"keywords", Tag::Keywords},
    TagEntry{"language", Tag::Language},
    TagEntry{"link", Tag::Link},
    TagEntry{"modified", Tag::Modified},
    TagEntry{"name", Tag::Name},
    TagEntry{"pubdate", Tag::PubDate},
    TagEntry{"published", Tag::Published},
    TagEntry{"rdf", Tag::Rdf},
    TagEntry{"rss", Tag::Rss},
    TagEntry{"source", Tag::Source},
    TagEntry{"subject", Tag::Subject},
    TagEntry{"summary", Tag::Summary},
    TagEntry{"title", Tag::Title},
    TagEntry{"updated", Tag::Updated},
};

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return result;
}

template<class Table, class Value>
Value find(const Table &table, std::string_view key, Value otherwise)
{
    const auto at =
        std::find_if(table.begin(), table.end(), [key](const auto &entry) { return entry.first == key; });
    return at == table.end() ? otherwise : at->second;
}

} // namespace

Vocabulary vocabularyOfNamespace(std::string_view uri)
{
    // Longer ones are no namespace of ours; copying them would cost for nothing.
    if (uri.size() > 100) {
        return Vocabulary::Other;
    }
    std::string key = lowered(uri);
    while (!key.empty() && (key.back() == '/' || key.back() == '#' || key.back() == ' ')) {
        key.pop_back();
    }
    return find(namespaces, key, Vocabulary::Other);
}

Vocabulary vocabularyOfPrefix(std::string_view prefix)
{
    return find(prefixes, lowered(prefix.substr(0, 16)), Vocabulary::Other);
}

Tag tagOfName(std::string_view localName)
{
    std::array<char, 12> buffer{};
    if (localName.size() > buffer.size()) {
        return Tag::Unknown;
    }
    std::transform(localName.begin(), localName.end(), buffer.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const std::string_view key(buffer.data(), localName.size());
    const auto *at =
        std::lower_bound(tags.begin(), tags.end(), key,
                         [](const TagEntry &entry, std::string_view k) { return entry.first < k; });
    return at != tags.end() && at->first == key ? at->second : Tag::Unknown;
}

} // namespace attache::feeds
