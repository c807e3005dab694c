using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The researcher's own pages for a study's participants. If a study has several tasks, submissions are spread over them in
/// proportion to their places, by their number, so that each keeps its task.
/// </summary>
internal sealed class StudyPages
{
    private readonly IReadOnlyList<(string Address, long Share)> _all;

    private StudyPages(IReadOnlyList<(string Address, long Share)> all) => _all = all;

    /// <summary>The pages of a study; null if it has none that a browser could open.</summary>
    public static StudyPages? Of(StudyDocument study)
    {
        List<(string, long)> all = study.AccessDetails is { Count: > 0 } tasks
            ? [.. tasks.Where(task => task.TotalAllocation >= 1).Select(task => (task.ExternalUrl, (long)task.TotalAllocation))]
            : study.ExternalStudyUrl is { } address ? [(address, 1)] : [];
        return all.Count > 0 && all.All(page => IsOpenable(page.Item1)) ? new(all) : null;
    }

    /// <summary>The address of a submission's page. Placeholders are replaced, also where they are percent-encoded.</summary>
    public string AddressOf(Submission submission)
    {
        var left = unchecked((uint)submission.Id.Low) % _all.Sum(page => page.Share);
        var at = 0;
        for (; left >= _all[at].Share; at++) left -= _all[at].Share;
        return Fill(_all[at].Address, submission.Participant, submission.Study, submission.Id);
    }

    private static bool IsOpenable(string address)
        => Uri.TryCreate(Fill(address, default, default, default), UriKind.Absolute, out var url)
            && url.Scheme is "https" or "http";

    private static string Fill(string address, ObjectId participant, ObjectId study, ObjectId submission)
    {
        foreach (var (name, id) in new[] { ("PROLIFIC_PID", participant), ("STUDY_ID", study), ("SESSION_ID", submission) })
        {
            address = address
                .Replace($"{{{{%{name}%}}}}", $"{id}", StringComparison.Ordinal)
                .Replace($"%7B%7B%25{name}%25%7D%7D", $"{id}", StringComparison.OrdinalIgnoreCase);
        }
        return address;
    }
}
