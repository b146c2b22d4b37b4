// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/contentreader.h"

#include "compiler/listreader.h"
#include "compiler/namecheck.h"
#include "compiler/pagereader.h"
#include "compiler/referencecheck.h"
#include "compiler/titlecheck.h"

#include <algorithm>

namespace attache::compiler {

namespace {

QList<ParsedPage> parsePages(const ContentTree &tree, Diagnostics &diagnostics)
{
    QList<ParsedPage> pages;
    for (const PageFile &file : tree.pages) {
        const auto parts = splitFrontMatter(file.file, diagnostics);
        if (!parts) {
            continue;
        }
        if (auto front = readYaml(parts->yaml, parts->yamlAt, diagnostics)) {
            pages += ParsedPage{file.ref, std::move(*front), parts->body, parts->bodyAt};
        }
    }
    return pages;
}

/// The order of the episodes. It comes from the file names, so that a page which cannot be parsed does not
/// make every gate that names it an error as well.
domain::EpisodeSpine readSpine(const ContentTree &tree, Diagnostics &diagnostics)
{
    QList<domain::EpisodeId> episodes;
    for (const PageFile &file : tree.pages) {
        if (file.ref.kind == domain::PageKind::Episode) {
            if (const auto id = episodeOf(file, diagnostics)) {
                episodes += *id;
            }
        }
    }
    return domain::EpisodeSpine(episodes);
}

template<class Items, class Read>
void readLists(const QList<ContentFile> &files, const ReadContext &context, Items &items, Read read)
{
    for (const ContentFile &file : files) {
        if (const auto node = readYaml(file.text, {file.path, 1}, context.diagnostics)) {
            items += read(*node, context);
        }
    }
}

} // namespace

Content readContent(const QString &directory, Diagnostics &diagnostics)
{
    Content content;
    const ContentTree tree = readContentTree(directory, diagnostics);
    content.vocabulary = readVocabulary(tree.vocabulary, diagnostics);
    content.spine = readSpine(tree, diagnostics);
    const ReadContext context{content.spine, content.vocabulary, diagnostics};

    const QList<ParsedPage> parsed = parsePages(tree, diagnostics);
    for (const ParsedPage &page : parsed) {
        content.pages += readPage(page, context);
    }
    readLists(tree.works, context, content.pages, readWorks);
    readLists(tree.sources, context, content.sources, readSources);
    readLists(tree.timeline, context, content.events, readEvents);
    if (tree.pack) {
        if (const auto node = readYaml(tree.pack->text, {tree.pack->path, 1}, diagnostics)) {
            content.pack = readPack(*node, context);
        }
    }
    std::ranges::stable_sort(content.pages, [](const PageText &a, const PageText &b) {
        return std::tie(a.ref.kind, a.ref.slug) < std::tie(b.ref.kind, b.ref.slug);
    });
    std::ranges::stable_sort(content.sources, {}, &SourceText::id);
    std::ranges::stable_sort(content.events, {}, &EventText::id);

    checkNames(content, diagnostics);
    const StoryTime time(content);
    checkReferences(content, time, diagnostics);
    checkTitles(content, time, diagnostics);
    return content;
}

} // namespace attache::compiler
