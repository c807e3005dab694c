using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>Which feedback a request asks for (Prolific API docs, Study feedback).</summary>
/// <param name="HasText">Whether only what has words counts.</param>
/// <param name="Returned">Whether only that of returned, or of finished submissions counts; null for both.</param>
/// <param name="Categories">What it is to be about; empty for anything.</param>
internal sealed record FeedbackFilter(bool HasText, bool? Returned, IReadOnlyList<string> Categories)
{
    private const string Text = "has_written_feedback";
    private const string Source = "source";

    /// <summary>Reads the parameters.</summary>
    public static (FeedbackFilter? Filter, ProlificError? Error) Read(IQueryCollection query)
    {
        if (QueryFlag.Read(query, Text, otherwise: false) is not { } hasText) return (null, QueryFlag.Wrong(Text));
        var sources = WordsOf(query, Source);
        if (sources.Exists(word => word is not ("completed" or "returned")))
            return (null, ProlificError.Invalid(Source, "Give completed, returned, or both with a comma between them."));
        bool? returned = sources.Distinct(StringComparer.Ordinal).Count() == 1 ? sources[0] == "returned" : null;
        return (new(hasText, returned, WordsOf(query, "category")), null);
    }

    /// <summary>Reads a study's feedback that it lets through, in the order of the submissions.</summary>
    public async ValueTask<IReadOnlyList<StudyFeedback>> ReadAsync(ProlificCall call, Study study)
    {
        List<StudyFeedback> found = [];
        var all = call.Ledger.AllAsync<StudyFeedback>(
            last => new FeedbackOfStudy(study.Id, last?.Submission ?? default, ListReader.PageLength), call.Cancellation);
        await foreach (var one in all) if (Has(one)) found.Add(one);
        return found;
    }

    private bool Has(StudyFeedback one)
        => (!HasText || one.Text.Length > 0)
            && (Returned is null || Returned == one.IsOfReturned)
            && (Categories.Count == 0 || Categories.Contains(one.Category, StringComparer.OrdinalIgnoreCase));

    private static List<string> WordsOf(IQueryCollection query, string name)
        => [.. query[name].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
