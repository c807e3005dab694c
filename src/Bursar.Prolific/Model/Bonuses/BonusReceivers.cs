using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Finds the recipients of bonuses in a study, by participant or by submission: anyone who took part and is no longer working on
/// it.
/// </summary>
internal sealed class BonusReceivers(ProlificCall call, StudyAccess study)
{
    private const int MaxBatch = 1_000;
    private static readonly SubmissionState[] GivenUp = [SubmissionState.Returned, SubmissionState.TimedOut];
    private Dictionary<ObjectId, Submission>? _givenUp;

    /// <summary>Finds the submissions with these ids, one per line. Ids that did not take part are recorded as wrong.</summary>
    public async ValueTask<IReadOnlyList<BonusLine>> FindAsync(IReadOnlyList<(string Id, Money Amount)> lines, WrongIds wrong)
    {
        List<BonusLine> found = new(lines.Count);
        var submissions = await Task.WhenAll(lines.Select(line => OfEitherAsync(line.Id)));
        for (var i = 0; i < submissions.Length; i++)
        {
            var submission = submissions[i] ?? await GivenUpByAsync(lines[i].Id);
            if (submission is null) wrong.Add(lines[i].Id, "did not take part in the study");
            else if (submission.IsAtWork) wrong.Add(lines[i].Id, "is at work in the study still");
            else found.Add(new(submission.Id, submission.Participant, lines[i].Amount));
        }
        return found;
    }

    /// <summary>Finds a submission by its own id or by its participant's.</summary>
    private async Task<Submission?> OfEitherAsync(string text)
    {
        if (!ObjectId.TryParse(text, out var id)) return null;
        var submission = await FindAsync(id);
        if (submission is not null) return submission;
        var part = await call.Ledger.FindAsync<Participation>(RowKey.OfParticipation(study.Study.Id, id), call.Cancellation);
        return part is { Submission.IsEmpty: false } ? await FindAsync(part.Submission) : null;
    }

    private async ValueTask<Submission?> FindAsync(ObjectId id)
    {
        if (id.Book != study.Book.Number) return null;
        var submission = await call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(id), call.Cancellation);
        return submission?.Study == study.Study.Id ? submission : null;
    }

    /// <summary>
    /// Finds the last submission that a participant returned or let time out. This is rare, so a scan of all submissions is
    /// acceptable.
    /// </summary>
    private async ValueTask<Submission?> GivenUpByAsync(string text)
    {
        if (!ObjectId.TryParse(text, out var participant)) return null;
        if (_givenUp is null)
        {
            _givenUp = [];
            IReadOnlyList<Submission> batch;
            for (var after = default(ObjectId); ; after = batch[^1].Id)
            {
                var query = new SubmissionsOfStudy(study.Study.Id, GivenUp, after, MaxBatch);
                batch = await call.Ledger.ListAsync(query, call.Cancellation);
                if (batch.Count == 0) break;
                foreach (var submission in batch) _givenUp[submission.Participant] = submission;
            }
        }
        return _givenUp.GetValueOrDefault(participant);
    }
}
