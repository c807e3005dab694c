using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>The words of a search: each must be found somewhere, in any case.</summary>
/// <param name="Terms">The words, in lower case, each once.</param>
internal sealed record FilterTerms(IReadOnlyList<string> Terms)
{
    private const int MaxLength = 200;

    /// <summary>Reads <c>q</c>: 1 to 200 characters.</summary>
    public static (FilterTerms? Terms, ProlificError? Error) Read(IQueryCollection query)
    {
        var text = query["q"].ToString().Trim();
        if (text.Length is 0 or > MaxLength) return (null, ProlificError.Invalid("q", $"Give 1 to {MaxLength} characters."));
        var words = text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return (new([.. words.Distinct(StringComparer.Ordinal)]), null);
    }

    /// <summary>Where the words occur in a text: the first place of each.</summary>
    public IEnumerable<FilterMatch> In(string field, string? text)
        => Terms.Select(term => FilterMatch.Find(field, text, term)).OfType<FilterMatch>();

    /// <summary>The choices in which every word occurs, in id or label.</summary>
    public IEnumerable<FilterChoice> In(IEnumerable<FilterChoice> choices)
    {
        foreach (var choice in choices)
        {
            var matches = In("label", choice.Label).Concat(In("id", choice.Id)).ToList();
            if (AreIn(matches)) yield return choice with { Matches = matches };
        }
    }

    /// <summary>Whether every word is among those found.</summary>
    public bool AreIn(IReadOnlyCollection<FilterMatch> matches) => Terms.All(term => matches.Any(one => one.Term == term));
}
