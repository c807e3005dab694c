using System.Text;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// What participants answered, as columns of an export (Prolific API docs, Export demographic data): the nine that are always
/// there, and those of other filters.
/// </summary>
internal sealed class DemographicColumns
{
    /// <summary>What Prolific's files have for an answer that there is not, or no more.</summary>
    public const string None = "DATA_EXPIRED";

    private static readonly (string Header, string Screener)[] Always =
    [
        ("Age", "age"), ("Sex", "sex"), ("Ethnicity simplified", "ethnicity-simplified"),
        ("Country of birth", "country-of-birth"), ("Country of residence", "current-country-of-residence"),
        ("Nationality", "nationality"), ("Language", "first-language"), ("Student status", "student-status"),
        ("Employment status", "employment-status"),
    ];

    private readonly (string Header, Screener Screener)[] _columns;

    /// <summary>Creates the columns.</summary>
    /// <param name="filters">The filters beside those that are always there, once each.</param>
    public DemographicColumns(IEnumerable<string> filters) => _columns =
    [
        .. Always.Select(one => (one.Header, Screeners.Find(one.Screener)!)),
        .. filters.Except(Always.Select(one => one.Screener), StringComparer.Ordinal)
            .Select(Screeners.Find)
            .OfType<Screener>()
            .Select(one => (one.Title, one)),
    ];

    /// <summary>The headers, beginning with a comma.</summary>
    public string Header => string.Concat(_columns.Select(one => $",{CsvCell.Of(one.Header)}"));

    /// <summary>The filters that a rule asks, in their order.</summary>
    public static IEnumerable<string> FiltersOf(AudienceRule? rule)
        => rule?.Everything().Select(one => one.Screener).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal) ?? [];

    /// <summary>Appends a participant's answers, beginning with a comma.</summary>
    public void Append(StringBuilder line, Standing standing)
    {
        foreach (var (_, screener) in _columns)
        {
            var answers = standing.AnswersTo(screener.Id);
            var texts = answers.Select(answer => screener.Choices.Count > 0 ? screener.Choices[answer] : screener.Write(answer));
            line.Append(',').Append(CsvCell.Of(answers.Count == 0 ? None : string.Join(", ", texts)));
        }
    }
}
