// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QIcon>
#include <QImage>
#include <QRawFont>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString lightTheme = u"attache-breeze"_s;
const QString darkTheme = u"attache-breeze-dark"_s;

/// The names in resources/icons/icons.txt.
QStringList bundledNames()
{
    QFile file(QStringLiteral(ATTACHE_SOURCE_DIR "/resources/icons/icons.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList names;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#')) {
            names.append(line);
        }
    }
    return names;
}

/// Makes \a theme the fallback, with no icon theme of the system in the way.
void useFallback(const QString &theme)
{
    QIcon::setThemeName(u"hicolor"_s);
    QIcon::setFallbackThemeName(theme);
    QIcon::setThemeSearchPaths({u":/icons"_s});
}

/// Mean lightness (0 to 255) of what \a icon paints at 22 px, or -1 when it paints nothing.
int lightness(const QIcon &icon)
{
    const QImage image = icon.pixmap(QSize(22, 22), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    qint64 sum = 0;
    qint64 weight = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            sum += qint64(qGray(pixel)) * qAlpha(pixel);
            weight += qAlpha(pixel);
        }
    }
    return weight == 0 ? -1 : int(sum / weight);
}

} // namespace

/// What is packed into the program: that linking attache_resources is enough to have it, and that it serves.
class TestResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconPaints_data();
    void everyIconPaints();
    void glyphsFollowTheScheme_data();
    void glyphsFollowTheScheme();
    void everyIconAskedForIsBundled();
    void headingFontIsFound();
    void headingFontHoldsTheLetters();
};

void TestResources::everyIconPaints_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("name");
    const QStringList names = bundledNames();
    QVERIFY(names.size() > 50);
    for (const QString &theme : {lightTheme, darkTheme}) {
        for (const QString &name : names) {
            QTest::addRow("%s %s", qPrintable(theme), qPrintable(name)) << theme << name;
        }
    }
}

void TestResources::everyIconPaints()
{
    QFETCH(QString, theme);
    QFETCH(QString, name);
    useFallback(theme);
    const QIcon icon = QIcon::fromTheme(name);
    QVERIFY(!icon.isNull());
    QVERIFY(lightness(icon) >= 0);
}

void TestResources::glyphsFollowTheScheme_data()
{
    QTest::addColumn<QString>("name");
    // One of each folder that holds glyphs in the colour of text.
    QTest::newRow("actions") << u"go-home"_s;
    QTest::newRow("actions, link that differs in the dark theme") << u"view-history"_s;
    QTest::newRow("devices") << u"video-television"_s;
    QTest::newRow("places") << u"folder"_s;
}

void TestResources::glyphsFollowTheScheme()
{
    QFETCH(QString, name);
    useFallback(lightTheme);
    const int light = lightness(QIcon::fromTheme(name));
    useFallback(darkTheme);
    const int dark = lightness(QIcon::fromTheme(name));
    QVERIFY2(light >= 0 && light < 100, qPrintable(QString::number(light)));
    QVERIFY2(dark > 180, qPrintable(QString::number(dark)));
}

void TestResources::everyIconAskedForIsBundled()
{
    const QStringList names = bundledNames();
    // Icon names reach QIcon::fromTheme through tables as well as directly, so every literal is looked at
    // that begins like a name of the Icon Naming Specification.
    const QRegularExpression iconName(
        u"\"((?:application|bookmark|call|configure|contact|dialog|document|draw|edit|emblem|folder|format|"
        "games|go|help|im|input|insert|list|mail|media|network|news|object|office|process|system|tab|tools|"
        "user|view|window|zoom)-[a-z0-9-]+)\""_s);
    int found = 0;
    QStringList missing;
    for (const QString &room : {u"painting"_s, u"widgets"_s, u"pages"_s, u"shell"_s}) {
        QDirIterator files(QStringLiteral(ATTACHE_SOURCE_DIR "/app/") + room, {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QRegularExpressionMatchIterator matches = iconName.globalMatch(text);
            while (matches.hasNext()) {
                const QString name = matches.next().captured(1);
                ++found;
                if (!names.contains(name)) {
                    missing.append(name + u" in "_s + file.fileName());
                }
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    QVERIFY(found > 0);
}

void TestResources::headingFontIsFound()
{
    const int id = QFontDatabase::addApplicationFont(u":/fonts/NotoSerifDisplay-DemiBold-Latin.ttf"_s);
    QVERIFY(id >= 0);
    QVERIFY(QFontDatabase::applicationFontFamilies(id).contains(u"Noto Serif Display"_s));
    const QFontInfo info(QFont(u"Noto Serif Display"_s, 20, QFont::DemiBold));
    QCOMPARE(info.family(), u"Noto Serif Display"_s);
    QCOMPARE(info.weight(), int(QFont::DemiBold));
}

void TestResources::headingFontHoldsTheLetters()
{
    const QRawFont font(u":/fonts/NotoSerifDisplay-DemiBold-Latin.ttf"_s, 20);
    QVERIFY(font.isValid());
    // German, French, Polish, Czech, Turkish, Romanian, and the marks that titles use.
    const QString wanted =
        u"Attaché ÄÖÜäöüß Œuvre çà Łódź Škvorecký İstanbul ğış Țară 0123456789 “”‘’„–—…·€№"_s;
    for (const QChar character : wanted) {
        QVERIFY2(font.supportsCharacter(character), qPrintable(QString(character)));
    }
}

QTEST_MAIN(TestResources)
#include "tst_resources.moc"
