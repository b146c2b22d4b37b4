// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/roles/rolewords.h"

#include "pages/datawords.h"

#include <QCoreApplication>
#include <QLocale>

namespace attache::pages {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Roles)
};

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

} // namespace

QString columnName(models::RoleTableModel::Column column)
{
    using Model = models::RoleTableModel;
    switch (column) {
    case Model::PersonColumn:
        return Words::tr("Person");
    case Model::PartColumn:
        return Words::tr("Character or part");
    case Model::WorkColumn:
        return Words::tr("Work");
    case Model::KindColumn:
        return Words::tr("Kind of work");
    case Model::CreditColumn:
        return Words::tr("Credit");
    case Model::SeasonsColumn:
        return Words::tr("Seasons");
    case Model::YearsColumn:
        return Words::tr("Years");
    case Model::ColumnCount:
        break;
    }
    return {};
}

QString creditChoice(const QString &word)
{
    if (const auto level = domain::creditFromWord(word)) {
        switch (*level) {
        case domain::CreditLevel::Main:
            return Words::tr("Main cast");
        case domain::CreditLevel::Recurring:
            return Words::tr("Recurring");
        case domain::CreditLevel::Guest:
            return Words::tr("Guest");
        }
    }
    return capitalised(dataWord(word));
}

QString creditName(const services::RoleRow &row)
{
    return creditChoice(row.level ? domain::creditWord(*row.level) : row.job);
}

QString partsInWords(const QList<services::RoleRow> &rows)
{
    QStringList parts;
    for (const services::RoleRow &row : rows) {
        const QString part = row.character ? row.character->name : row.role;
        parts += part.isEmpty() ? dataWord(row.job) : part;
    }
    parts.removeDuplicates();
    return QLocale().createSeparatedList(parts);
}

models::RoleTableModel::Words roleWords()
{
    models::RoleTableModel::Words words;
    words.head = columnName;
    words.credit = creditName;
    words.seasons = [](const QList<int> &seasons) {
        QStringList numbers;
        for (const int season : seasons) {
            numbers += QString::number(season);
        }
        return numbers.join(QLatin1String(", "));
    };
    words.kind = [](const QString &kind) { return kind.isEmpty() ? QString() : capitalised(dataWord(kind)); };
    return words;
}

} // namespace attache::pages
