namespace Bursar.MTurk;

/// <summary>
/// Shows the work on a HIT, in the order in which it was accepted (MTurk API Reference, ListAssignmentsForHIT).
/// </summary>
internal static class ListAssignmentsForHIT
{
    /// <summary>The answer is a page.</summary>
    public static async ValueTask<MTurkError?> AnswerAsync(MTurkCall call)
    {
        var input = new Input(call);
        var id = input.RequiredEntityId("HITId");
        var statuses = input.SomeOf("AssignmentStatuses", Enum.GetNames<AssignmentStatus>());
        var (after, results) = NextToken.Read(input);
        if (input.Error is { } wrong) return wrong;
        if (await Hit.FindStudyAsync(call, id) is not { } study) return MTurkErrors.NoHit(id);
        IReadOnlyCollection<SubmissionState> states = statuses.Count == 0
            ? Assignment.Shown
            : [.. statuses.Select(status => Assignment.StateOf(Enum.Parse<AssignmentStatus>(status)))];
        // A state that no submission is in is not searched for.
        IReadOnlyList<Submission> submissions = states.Any(state => study.SubmissionsIn(state) > 0)
            ? await call.Ledger.ListAsync(new SubmissionsOfStudy(study.Id, states, after, results), call.Cancellation)
            : [];
        var assignments = await Task.WhenAll(submissions.Select(one => Assignment.ReadAsync(call, study, one).AsTask()));
        return call.Write(answer =>
        {
            NextToken.Write(answer, assignments.Length, assignments.Length > 0 ? submissions[^1].Id : default);
            answer.List("Assignments", assignments, static (member, one) => one.Write(member));
        });
    }
}
