// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/contentvocabulary.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

class Reader
{
public:
    Reader(ContentVocabulary &vocabulary, Diagnostics &diagnostics)
        : m_vocabulary(vocabulary)
        , m_diagnostics(diagnostics)
    {}

    void read(const ContentFile &file);
    void checkInverses(const ContentFile &file);
    /// What is unsettled has to be a property of some kind of page.
    void checkUnsettled();

private:
    void readEntry(const QString &entry, const Location &at);
    void readRelation(const QString &word, const QString &definition, const Location &at);

    ContentVocabulary &m_vocabulary;
    Diagnostics &m_diagnostics;
    Location m_unsettledAt;
};

QStringList wordsOf(const QString &list)
{
    QStringList words = list.split(u',', Qt::SkipEmptyParts);
    for (QString &word : words) {
        word = word.simplified();
        if (word.endsWith(u'.')) {
            word.chop(1);
        }
    }
    words.removeAll(QString());
    return words;
}

void Reader::readRelation(const QString &word, const QString &definition, const Location &at)
{
    static const QRegularExpression pattern(u"^inverse ([^,]+), drawn as ([^,]+)(, derived)?$"_s);
    const auto match = pattern.match(definition.simplified());
    const auto family = domain::familyFromWord(match.captured(2).trimmed());
    if (!match.hasMatch() || !family) {
        m_diagnostics.error(
            at, u"a relation type that cannot be read"_s,
            u"write '- relation WORD: inverse WORD, drawn as FAMILY' with family, romance, work, "
            "ally, adversary or suspect"_s);
        return;
    }
    m_vocabulary.relations[word] =
        RelationType{word, match.captured(1).trimmed(), *family, match.hasCaptured(3)};
}

void Reader::readEntry(const QString &entry, const Location &at)
{
    const qsizetype colon = entry.indexOf(u':');
    if (colon < 0) {
        return; // prose
    }
    const QString key = entry.first(colon).simplified();
    const QString rest = entry.sliced(colon + 1);
    if (key.startsWith("relation "_L1)) {
        readRelation(key.sliced(9).trimmed(), rest, at);
    } else if (key == "event kinds"_L1) {
        for (const QString &word : wordsOf(rest)) {
            m_vocabulary.eventKinds += word;
        }
    } else if (key == "unsettled"_L1) {
        for (const QString &word : wordsOf(rest)) {
            m_vocabulary.unsettled += word;
        }
        m_unsettledAt = at;
    } else if (key == "any"_L1) {
        for (const domain::PageKind kind : domain::allPageKinds) {
            for (const QString &word : wordsOf(rest)) {
                m_vocabulary.properties[kind] += word;
            }
        }
    } else if (const auto kind = domain::kindFromWord(key)) {
        for (const QString &word : wordsOf(rest)) {
            m_vocabulary.properties[*kind] += word;
        }
    }
}

void Reader::read(const ContentFile &file)
{
    const QStringList lines = file.text.split(u'\n');
    QString entry;
    int entryLine = 0;
    for (qsizetype i = 0; i <= lines.size(); ++i) {
        const QString line = i < lines.size() ? lines.at(i) : QString();
        if (!entry.isEmpty() && line.startsWith(u' ') && !line.trimmed().isEmpty()) {
            entry += u' ' + line.trimmed();
            continue;
        }
        if (!entry.isEmpty()) {
            readEntry(entry, {file.path, entryLine});
            entry.clear();
        }
        if (line.startsWith("- "_L1)) {
            entry = line.sliced(2).trimmed();
            entryLine = static_cast<int>(i) + 1;
        }
    }
}

void Reader::checkInverses(const ContentFile &file)
{
    for (const auto &[word, type] : m_vocabulary.relations) {
        const auto inverse = m_vocabulary.relations.find(type.inverse);
        if (inverse == m_vocabulary.relations.end() || inverse->second.inverse != word) {
            m_diagnostics.error(
                {file.path, 1},
                u"relation '%1' and its inverse '%2' do not name each other"_s.arg(word, type.inverse),
                u"give both a line"_s);
        }
    }
}

void Reader::checkUnsettled()
{
    for (const QString &word : std::as_const(m_vocabulary.unsettled)) {
        const bool known = std::ranges::any_of(
            domain::allPageKinds, [&](domain::PageKind kind) { return m_vocabulary.knows(kind, word); });
        if (!known) {
            m_diagnostics.error(m_unsettledAt, u"'%1' is unsettled but no property"_s.arg(word),
                                u"add it to the properties of a kind, or take it out of the line"_s);
        }
    }
}

} // namespace

bool ContentVocabulary::knows(domain::PageKind kind, const QString &property) const
{
    return properties.value(kind).contains(property);
}

ContentVocabulary readVocabulary(const std::optional<ContentFile> &file, Diagnostics &diagnostics)
{
    ContentVocabulary vocabulary;
    Reader reader(vocabulary, diagnostics);
    if (file) {
        reader.read(*file);
    }
    if (!vocabulary.relations.empty()) {
        reader.checkInverses(*file);
        reader.checkUnsettled();
        return vocabulary;
    }
    QFile base(u":/attache/compiler/base-vocabulary.md"_s);
    if (base.open(QIODevice::ReadOnly)) {
        Reader(vocabulary, diagnostics).read({u"base-vocabulary.md"_s, QString::fromUtf8(base.readAll())});
    }
    reader.checkUnsettled();
    return vocabulary;
}

} // namespace attache::compiler
