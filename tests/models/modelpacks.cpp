// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelpacks.h"

#include "compiler/synth.h"

using namespace Qt::StringLiterals;

namespace attache::test {

namespace {

std::unique_ptr<services::Encyclopedia> openPack(const QString &path)
{
    auto opened = services::Encyclopedia::open(path);
    if (!opened) {
        qFatal("%s: %s", qPrintable(path), qPrintable(opened.error().detail));
    }
    return std::move(*opened);
}

} // namespace

std::unique_ptr<services::Encyclopedia> openRealPack()
{
    return openPack(QStringLiteral(ATTACHE_TEST_PACK));
}

ManyPages::ManyPages()
{
    const QString path = m_folder.filePath(u"many.pack"_s);
    compiler::SynthOptions options;
    options.pages = 3000;
    if (const auto written = compiler::synthesise(options, path); !written) {
        qFatal("%s", qPrintable(written.error().detail));
    }
    m_encyclopedia = openPack(path);
}

domain::Viewpoint viewpointOf(const services::Encyclopedia &encyclopedia, const QString &watched, QDate asOf)
{
    const auto gate = encyclopedia.spine().parseWatched(watched);
    if (!gate) {
        qFatal("There is no episode %s.", qPrintable(watched));
    }
    domain::Viewpoint viewpoint;
    viewpoint.watched = *gate;
    viewpoint.asOf = asOf;
    return viewpoint;
}

} // namespace attache::test
