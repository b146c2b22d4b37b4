// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/contenttree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

constexpr qint64 largestFile = qint64{4} * 1024 * 1024;

struct PageFolder
{
    QLatin1String name;
    domain::PageKind kind;
};

constexpr std::array pageFolders{
    PageFolder{QLatin1String("characters"), domain::PageKind::Character},
    PageFolder{QLatin1String("episodes"), domain::PageKind::Episode},
    PageFolder{QLatin1String("organisations"), domain::PageKind::Organisation},
    PageFolder{QLatin1String("people"), domain::PageKind::Person},
    PageFolder{QLatin1String("places"), domain::PageKind::Place},
    PageFolder{QLatin1String("seasons"), domain::PageKind::Season},
    PageFolder{QLatin1String("series"), domain::PageKind::Series},
    PageFolder{QLatin1String("terms"), domain::PageKind::Term},
};

bool hasControlCharacter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
}

class Reader
{
public:
    Reader(const QString &directory, Diagnostics &diagnostics)
        : m_root(directory)
        , m_diagnostics(diagnostics)
    {}

    ContentTree read();

private:
    QFileInfoList entriesOf(const QString &folder) const;
    std::optional<ContentFile> readFile(const QFileInfo &info, const QString &path);
    bool isPlain(const QFileInfo &info, const QString &path);
    QList<ContentFile> readLists(const QString &folder);
    void readPages(const QString &folder, domain::PageKind kind, ContentTree &tree);

    QDir m_root;
    Diagnostics &m_diagnostics;
};

QFileInfoList Reader::entriesOf(const QString &folder) const
{
    // By code point, so that the order does not depend on the machine's locale. Hidden files are the
    // editor's.
    QFileInfoList entries =
        QDir(m_root.filePath(folder)).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    entries.removeIf([](const QFileInfo &info) { return info.fileName().endsWith(u'~'); });
    std::ranges::sort(entries, {}, &QFileInfo::fileName);
    return entries;
}

bool Reader::isPlain(const QFileInfo &info, const QString &path)
{
    if (info.isSymLink()) {
        m_diagnostics.error({path, 1}, u"symbolic link"_s, u"put the file itself here"_s);
        return false;
    }
    if (!info.isFile()) {
        m_diagnostics.error({path, 1}, u"not a plain file"_s, u"remove it"_s);
        return false;
    }
    return true;
}

std::optional<ContentFile> Reader::readFile(const QFileInfo &info, const QString &path)
{
    if (!isPlain(info, path)) {
        return std::nullopt;
    }
    if (info.size() > largestFile) {
        m_diagnostics.error({path, 1}, u"larger than 4 MiB"_s, u"split it"_s);
        return std::nullopt;
    }
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        m_diagnostics.error({path, 1}, u"cannot be read (%1)"_s.arg(file.errorString()),
                            u"check its permissions"_s);
        return std::nullopt;
    }
    const QByteArray bytes = file.read(largestFile);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        m_diagnostics.error({path, 1}, u"not UTF-8 text"_s, u"save it as UTF-8"_s);
        return std::nullopt;
    }
    text.replace("\r\n"_L1, "\n"_L1);
    if (hasControlCharacter(text)) {
        const auto bad = std::ranges::find_if(
            text, [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
        const auto line =
            static_cast<int>(std::count(text.cbegin(), QString::const_iterator(bad), u'\n')) + 1;
        m_diagnostics.error({path, line}, u"a control character"_s, u"remove it"_s);
        return std::nullopt;
    }
    return ContentFile{path, text};
}

QList<ContentFile> Reader::readLists(const QString &folder)
{
    QList<ContentFile> files;
    const QFileInfoList entries = entriesOf(folder);
    for (const QFileInfo &info : entries) {
        const QString path = folder + u'/' + info.fileName();
        if (info.suffix() != "yaml"_L1) {
            m_diagnostics.warning({path, 1}, u"not read"_s, u"lists end in .yaml"_s);
            continue;
        }
        if (auto file = readFile(info, path)) {
            files += *file;
        }
    }
    return files;
}

void Reader::readPages(const QString &folder, domain::PageKind kind, ContentTree &tree)
{
    const QFileInfoList entries = entriesOf(folder);
    for (const QFileInfo &info : entries) {
        const QString path = folder + u'/' + info.fileName();
        if (info.suffix() != "md"_L1) {
            m_diagnostics.warning({path, 1}, u"not read"_s, u"pages end in .md"_s);
            continue;
        }
        const auto ref = domain::Ref::parse(QString(domain::kindWord(kind) + u':' + info.completeBaseName()));
        if (!ref) {
            m_diagnostics.error({path, 1}, u"the file name is no slug"_s,
                                u"use lower-case ASCII letters, digits and hyphens"_s);
            continue;
        }
        if (auto file = readFile(info, path)) {
            tree.pages += PageFile{*ref, *file};
        }
    }
}

ContentTree Reader::read()
{
    ContentTree tree;
    if (!QFileInfo(m_root.absolutePath()).isDir()) {
        m_diagnostics.error({m_root.path(), 1}, u"no such folder"_s,
                            u"name the folder that holds pack.yaml"_s);
        return tree;
    }
    const QFileInfoList entries = entriesOf(u"."_s);
    for (const QFileInfo &info : entries) {
        const QString name = info.fileName();
        const auto folder = std::ranges::find(pageFolders, name, &PageFolder::name);
        if (name == "pack.yaml"_L1) {
            tree.pack = readFile(info, name);
        } else if (name == "VOCABULARY.md"_L1) {
            tree.vocabulary = readFile(info, name);
        } else if (!info.isDir()) {
            continue; // a licence or a readme may lie beside the content
        } else if (info.isSymLink()) {
            m_diagnostics.error({name, 1}, u"symbolic link"_s, u"put the folder itself here"_s);
        } else if (name == "sources"_L1) {
            tree.sources = readLists(name);
        } else if (name == "works"_L1) {
            tree.works = readLists(name);
        } else if (name == "timeline"_L1) {
            tree.timeline = readLists(name);
        } else if (folder != pageFolders.end()) {
            readPages(name, folder->kind, tree);
        } else {
            m_diagnostics.warning({name, 1}, u"a folder that the format does not know"_s,
                                  u"move its files to the folder of their kind"_s);
        }
    }
    if (!tree.pack && !QFileInfo::exists(m_root.filePath(u"pack.yaml"_s))) {
        m_diagnostics.error({u"pack.yaml"_s, 1}, u"missing"_s,
                            u"name id, title, subject, language and licence of the pack"_s);
    }
    return tree;
}

} // namespace

ContentTree readContentTree(const QString &directory, Diagnostics &diagnostics)
{
    return Reader(directory, diagnostics).read();
}

} // namespace attache::compiler
