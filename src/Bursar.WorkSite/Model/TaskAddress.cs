using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// The address of a task's page with the parameters that such pages expect (MTurk API Reference, ExternalQuestion). Their names
/// are case-sensitive, and their values are not escaped: many pages do not decode them.
/// </summary>
internal static class TaskAddress
{
    /// <summary>The id of an assignment that nobody has accepted.</summary>
    public const string NotAvailable = "ASSIGNMENT_ID_NOT_AVAILABLE";

    /// <summary>Appends the parameters to an address, at its very end, even after a fragment.</summary>
    /// <param name="address">The address, whose own parameters stay.</param>
    /// <param name="study">The study's id.</param>
    /// <param name="submission">The submission; null for a preview, which names no worker.</param>
    /// <param name="site">The site's origin, where the page is to submit to.</param>
    public static string Of(string address, ObjectId study, Submission? submission, string site)
    {
        var join = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var assignment = submission?.Id.ToUpperString() ?? NotAvailable;
        var worker = submission is null ? "" : $"&workerId={WorkerId(submission.Participant)}";
        return $"{address}{join}assignmentId={assignment}&hitId={study.ToUpperString()}&turkSubmitTo={site}{worker}";
    }

    /// <summary>A participant's id as MTurk shows it.</summary>
    public static string WorkerId(ObjectId participant) => $"A{participant.ToUpperString()}";
}
