// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pages/article/articlebuilder.h"
#include "pages/article/factgroups.h"
#include "pages/article/relationgroups.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

pages::ArticleStyle plainStyle(int width = 900)
{
    pages::ArticleStyle style{painting::tokensFor(tests::breezePalette(false)),
                              painting::Typography(QFont())};
    style.width = width;
    return style;
}

pages::ArticleStyle wideStyle()
{
    pages::ArticleStyle style = plainStyle(1180);
    style.wide = true;
    return style;
}

/// The table in which text and facts stand beside each other.
const QTextTable *besideTable(const pages::ArticleDocument &article)
{
    const auto frames = article.document->rootFrame()->childFrames();
    const auto *first = frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    return first && first->columns() == 2 && first->firstPosition() <= 1 ? first : nullptr;
}

QRectF edgeOf(const pages::ArticleDocument &article, int position)
{
    return article.document->documentLayout()->blockBoundingRect(article.document->findBlock(position));
}

QList<domain::Ref> allRefs(const services::Encyclopedia &encyclopedia, const domain::Viewpoint &viewpoint)
{
    QList<domain::Ref> refs;
    for (const domain::PageKind kind : domain::allPageKinds) {
        if (kind == domain::PageKind::Work) {
            continue;
        }
        for (const domain::PageCard &card : encyclopedia.list(kind, viewpoint, {}, 10000).cards) {
            refs += card.ref;
        }
    }
    return refs;
}

QStringList blockTexts(const domain::Page &page)
{
    QStringList texts;
    for (const domain::Block &block : page.body) {
        if (block.kind != domain::Block::Kind::Veil) {
            texts += domain::plainText(block);
        }
    }
    return texts;
}

/// The text of the document without markers and drawings.
QString documentText(const pages::ArticleDocument &article)
{
    QString text;
    for (QTextBlock block = article.document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().verticalAlignment() != QTextCharFormat::AlignSuperScript) {
                text += fragment.text();
            }
        }
        text += u'\n';
    }
    return text;
}

} // namespace

class TestArticleBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsOpenAndNothingElse_data();
    void showsWhatIsOpenAndNothingElse();
    void sameContentSameDocument();
    void fitsTheWidth_data();
    void fitsTheWidth();
    void veilsSayWhatTheSettingsAllow_data();
    void veilsSayWhatTheSettingsAllow();
    void sealedSectionsHaveNoTitle();
    void linksLeadToOpenPages();
    void shieldLineStandsUntilTheEnd();
    void titleComesBeforeFactsAndTheRestBelow();
    void noHoleBesideFacts();
    void groupsFacts();
    void groupsRelations();

private:
    tests::PageFixture m_fixture;
};

void TestArticleBuilder::showsWhatIsOpenAndNothingElse_data()
{
    QTest::addColumn<QString>("watched");
    for (const char *watched : {"none", "S1E4", "S2E3", "S3E2"}) {
        QTest::newRow(watched) << QString::fromLatin1(watched);
    }
}

void TestArticleBuilder::showsWhatIsOpenAndNothingElse()
{
    QFETCH(QString, watched);
    const services::Encyclopedia &encyclopedia = m_fixture.encyclopedia();
    const domain::Viewpoint here = m_fixture.viewpoint(watched);
    const domain::Viewpoint everything = m_fixture.viewpoint(u"all"_s);
    int compared = 0;
    for (const domain::Ref &ref : allRefs(encyclopedia, here)) {
        const auto content = pages::gatherArticle(encyclopedia, ref, here);
        QVERIFY2(content.has_value(), qPrintable(ref.toString()));
        const QString text = documentText(pages::ArticleBuilder::build(*content, plainStyle()));
        const QStringList open = blockTexts(content->page);
        for (const QString &block : open) {
            QVERIFY2(text.contains(block), qPrintable(ref.toString() + u": "_s + block));
        }
        const auto whole = encyclopedia.page(ref, everything);
        QVERIFY(whole.has_value());
        for (const QString &block : blockTexts(*whole)) {
            constexpr qsizetype tellingLength = 40;
            if (block.size() >= tellingLength && !open.contains(block)) {
                QVERIFY2(!text.contains(block), qPrintable(ref.toString() + u": "_s + block));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 0);
}

void TestArticleBuilder::sameContentSameDocument()
{
    const domain::Ref ref{domain::PageKind::Character, u"kate-wyler"_s};
    const auto content = pages::gatherArticle(m_fixture.encyclopedia(), ref, m_fixture.viewpoint(u"S2E3"_s));
    QVERIFY(content.has_value());
    const pages::ArticleDocument one = pages::ArticleBuilder::build(*content, plainStyle());
    const pages::ArticleDocument two = pages::ArticleBuilder::build(*content, plainStyle());
    QCOMPARE(one.document->toHtml(), two.document->toHtml());
}

void TestArticleBuilder::fitsTheWidth_data()
{
    QTest::addColumn<QString>("ref");
    QTest::addColumn<int>("width");
    for (const char *ref :
         {"character:kate-wyler", "person:keri-russell", "episode:s01e08", "season:season-2",
          "series:the-diplomat", "work:the-americans", "organisation:state-department"}) {
        for (const int width : {420, 640, 800, 1010, 1280}) {
            QTest::addRow("%s at %d", ref, width) << QString::fromLatin1(ref) << width;
        }
    }
}

void TestArticleBuilder::fitsTheWidth()
{
    QFETCH(QString, ref);
    QFETCH(int, width);
    const auto content = pages::gatherArticle(m_fixture.encyclopedia(), *domain::Ref::parse(ref),
                                              m_fixture.viewpoint(u"all"_s));
    QVERIFY(content.has_value());
    const pages::ArticleDocument article = pages::ArticleBuilder::build(*content, plainStyle(width));
    article.document->setTextWidth(width);
    QVERIFY2(article.document->size().width() <= width,
             qPrintable(QString::number(article.document->size().width())));
}

void TestArticleBuilder::veilsSayWhatTheSettingsAllow_data()
{
    using Veil = services::Settings::Veil;
    QTest::addColumn<int>("veil");
    QTest::addColumn<bool>("sealed");
    QTest::addColumn<bool>("episode");
    QTest::newRow("names the episode") << int(Veil::NameEpisode) << true << true;
    QTest::newRow("only sealed") << int(Veil::SealedForNow) << true << false;
    QTest::newRow("silent") << int(Veil::Silent) << false << false;
}

void TestArticleBuilder::veilsSayWhatTheSettingsAllow()
{
    QFETCH(int, veil);
    QFETCH(bool, sealed);
    QFETCH(bool, episode);
    const domain::Ref ref{domain::PageKind::Character, u"kate-wyler"_s};
    const auto content = pages::gatherArticle(m_fixture.encyclopedia(), ref, m_fixture.viewpoint(u"S2E3"_s));
    QVERIFY(content.has_value());
    pages::ArticleStyle style = plainStyle();
    style.veil = static_cast<services::Settings::Veil>(veil);
    const pages::ArticleDocument article = pages::ArticleBuilder::build(*content, style);
    const QString text = article.document->toPlainText();
    QCOMPARE(text.contains(u"Sealed until season 2, episode 6"_s), episode);
    QCOMPARE(text.contains(u"Sealed for now"_s), sealed && !episode);
    int veils = 0;
    for (const pages::ArticleBox &box : article.boxes) {
        veils += box.look == pages::ArticleBox::Look::Veil ? 1 : 0;
    }
    QCOMPARE(veils > 0, sealed);
}

void TestArticleBuilder::sealedSectionsHaveNoTitle()
{
    const domain::Ref ref{domain::PageKind::Character, u"kate-wyler"_s};
    const auto content = pages::gatherArticle(m_fixture.encyclopedia(), ref, m_fixture.viewpoint(u"none"_s));
    QVERIFY(content.has_value());
    const pages::ArticleDocument article = pages::ArticleBuilder::build(*content, plainStyle());
    int sealed = 0;
    for (const pages::ArticleSection &section : article.sections) {
        QCOMPARE(section.title.isEmpty(), section.sealed);
        QVERIFY(!section.title.startsWith(u"Season "_s));
        sealed += section.sealed ? 1 : 0;
    }
    // Neighbouring sealed parts are one veil.
    QCOMPARE(sealed, 1);
}

void TestArticleBuilder::linksLeadToOpenPages()
{
    const domain::Viewpoint here = m_fixture.viewpoint(u"S1E4"_s);
    int links = 0;
    for (const domain::Ref &ref : allRefs(m_fixture.encyclopedia(), here)) {
        const auto content = pages::gatherArticle(m_fixture.encyclopedia(), ref, here);
        QVERIFY(content.has_value());
        const pages::ArticleDocument article = pages::ArticleBuilder::build(*content, plainStyle());
        for (const QTextFormat &format : article.document->allFormats()) {
            const QString address = format.toCharFormat().anchorHref();
            if (address.startsWith(u"page:"_s)) {
                const auto target = domain::Ref::parse(address.mid(5));
                QVERIFY(target.has_value());
                QVERIFY2(m_fixture.encyclopedia().card(*target, here).has_value(),
                         qPrintable(ref.toString() + u" -> "_s + address));
                ++links;
            }
        }
    }
    QVERIFY(links > 0);
}

void TestArticleBuilder::shieldLineStandsUntilTheEnd()
{
    const domain::Ref ref{domain::PageKind::Term, u"station-chief"_s};
    for (const QString &watched : {u"S2E3"_s, u"all"_s}) {
        const auto content =
            pages::gatherArticle(m_fixture.encyclopedia(), ref, m_fixture.viewpoint(watched));
        QVERIFY(content.has_value());
        const QString text = pages::ArticleBuilder::build(*content, plainStyle()).document->toPlainText();
        QCOMPARE(text.contains(u"More may appear as you watch."_s), watched != u"all"_s);
    }
}

void TestArticleBuilder::titleComesBeforeFactsAndTheRestBelow()
{
    const auto content =
        pages::gatherArticle(m_fixture.encyclopedia(), *domain::Ref::parse(u"character:kate-wyler"_s),
                             m_fixture.viewpoint(u"S2E3"_s));
    QVERIFY(content.has_value());
    const pages::ArticleDocument article = pages::ArticleBuilder::build(*content, wideStyle());
    const QTextTable *beside = besideTable(article);
    QVERIFY(beside);
    const QTextTableCell facts = beside->cellAt(0, 1);
    const int title = article.document->find(content->page.card.name).selectionStart();
    const int fullName = article.document->find(u"Full name"_s).selectionStart();
    const int sources = article.document->find(u"Sources"_s).selectionStart();
    QVERIFY(title >= 0 && title < facts.firstPosition());
    QVERIFY(fullName > facts.firstPosition() && fullName < facts.lastPosition());
    QVERIFY(sources > beside->lastPosition());
}

void TestArticleBuilder::noHoleBesideFacts()
{
    int compared = 0;
    const domain::Viewpoint viewpoint = m_fixture.viewpoint(u"all"_s);
    for (const domain::Ref &ref : allRefs(m_fixture.encyclopedia(), viewpoint)) {
        const auto content = pages::gatherArticle(m_fixture.encyclopedia(), ref, viewpoint);
        QVERIFY(content.has_value());
        const pages::ArticleDocument article = pages::ArticleBuilder::build(*content, wideStyle());
        article.document->setTextWidth(wideStyle().width);
        const QTextTable *beside = besideTable(article);
        const bool goesOn = beside && article.document->lastBlock().position() > beside->lastPosition() + 1;
        if (!goesOn) {
            continue;
        }
        const double top = edgeOf(article, beside->cellAt(0, 0).firstPosition()).top();
        const double text = edgeOf(article, beside->cellAt(0, 0).lastPosition()).bottom();
        const double facts = edgeOf(article, beside->cellAt(0, 1).lastPosition()).bottom();
        // A tenth of the height of the facts is about what stands between two sections.
        QVERIFY2(text > facts - 0.1 * (facts - top),
                 qPrintable(u"%1: text to %2, facts to %3"_s.arg(ref.toString()).arg(text).arg(facts)));
        ++compared;
    }
    QVERIFY(compared > 20);
}

void TestArticleBuilder::groupsFacts()
{
    const auto fact = [](const QString &property, const QString &value, bool holds) {
        domain::Fact made;
        made.property = property;
        made.value = value;
        if (!holds) {
            made.superseded = domain::PartialDate(QDate(2024, 8, 8));
        }
        return made;
    };
    const QList<pages::FactGroup> groups =
        pages::groupFacts({fact(u"premiere"_s, u"no date"_s, false), fact(u"status"_s, u"released"_s, true),
                           fact(u"premiere"_s, u"2024-10-31"_s, true), fact(u"trailer"_s, u"none"_s, false)});
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups.at(0).property, u"premiere"_s);
    QCOMPARE(groups.at(0).current.first().value, u"2024-10-31"_s);
    QCOMPARE(groups.at(0).earlier.first().value, u"no date"_s);
    // What was said last stands where nothing holds.
    QCOMPARE(groups.at(2).current.first().value, u"none"_s);
    QVERIFY(groups.at(2).earlier.isEmpty());
}

void TestArticleBuilder::groupsRelations()
{
    const auto relation = [](const QString &slug, domain::RelationFamily family, bool over) {
        domain::Relation made;
        made.to = {{domain::PageKind::Character, slug}, slug};
        made.family = family;
        if (over) {
            made.until = domain::Gate{4};
        }
        return made;
    };
    using Family = domain::RelationFamily;
    const QList<pages::RelationGroup> groups = pages::groupRelations(
        {relation(u"past"_s, Family::Ally, true), relation(u"both"_s, Family::Work, false),
         relation(u"both"_s, Family::Suspect, false), relation(u"both"_s, Family::Family, true)});
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.at(0).to.ref.slug, u"both"_s);
    QCOMPARE(groups.at(0).family(), Family::Suspect);
    QCOMPARE(groups.at(1).family(), Family::Ally);
}

QTEST_MAIN(TestArticleBuilder)
#include "tst_articlebuilder.moc"
