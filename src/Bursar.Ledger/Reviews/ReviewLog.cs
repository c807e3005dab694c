namespace Bursar.Ledger;

/// <summary>Writes down what one policy finds and does in one command.</summary>
internal sealed class ReviewLog(WorkingSet set, ObjectId study, StudyReviews policy)
{
    /// <summary>Adds a finding.</summary>
    public void Find(ReviewFinding finding, ObjectId subject, string value, string question = "")
        => Put(finding, subject, value, question, null);

    /// <summary>Approves a submission, unless it is decided.</summary>
    public void Approve(ObjectId subject, string reason)
    {
        var submission = set.Find<Submission>(RowKey.OfSubmission(subject))!;
        if (submission.State == SubmissionState.Submitted)
        {
            SubmissionCommand.Pay(set, Study, submission with { Feedback = reason });
            Put(ReviewFinding.Approve, subject, "Approved", "", null);
            return;
        }
        Decided(ReviewFinding.Approve, submission, SubmissionState.Approved);
    }

    /// <summary>Rejects a submission, unless it is decided or due to be approved.</summary>
    public void Reject(ObjectId subject, string reason)
    {
        var submission = set.Find<Submission>(RowKey.OfSubmission(subject))!;
        if (submission.State == SubmissionState.Submitted && (submission.SubmittedAt == set.Now || !(submission.Due <= set.Now)))
        {
            SubmissionCommand.End(set, Study, submission with { Feedback = reason }, SubmissionState.Rejected, reopens: false);
            Put(ReviewFinding.Reject, subject, "Rejected", "", null);
            return;
        }
        Decided(ReviewFinding.Reject, submission, SubmissionState.Rejected);
    }

    /// <summary>
    /// Adds a place, at the price of the others, unless the study has as many as it may have. If its offer ends too soon, it is
    /// extended, and the places that lapsed open again.
    /// </summary>
    public void Extend(ReviewExtension extension)
    {
        var offer = Study;
        if (offer.State == StudyState.Deleted)
        {
            Put(ReviewFinding.Extend, offer.Id, "It is deleted.", "", RejectionCode.WrongState);
            return;
        }
        if (offer.Places >= extension.MaxPlaces || StudyCommand.CheckMore(set.Book!, offer, 1) is not null)
        {
            Put(ReviewFinding.Extend, offer.Id, "Already extended as far as possible", "", null);
            return;
        }
        var end = extension.Time > TimeSpan.Zero && offer.ExpiresAt < set.Now + extension.Time
            ? set.Now + extension.Time
            : offer.ExpiresAt;
        var offered = !(end <= set.Now);
        var opened = offered ? 1 + (offer.IsOpen ? 0 : offer.Lapsed) : 0;
        if (!set.CanSpend(offer.UnitCost * opened))
        {
            Put(ReviewFinding.Extend, offer.Id, "The funds do not cover it.", "", RejectionCode.InsufficientFunds);
            return;
        }
        set.Put(offered
            ? offer with
            {
                Places = offer.Places + 1,
                ExpiresAt = end,
                State = offer.IsOpen ? offer.State : StudyState.Active,
                Closed = offer.Closed - offer.Lapsed,
                Lapsed = 0,
                DeleteAt = null,
                UnderReview = false,
            }
            : offer with { Places = offer.Places + 1, Closed = offer.Closed + 1, Lapsed = offer.Lapsed + 1 });
        StudyCommand.Reserve(set, Study, opened);
        Put(ReviewFinding.Extend, offer.Id, "Extended by one assignment", "", null);
    }

    private Study Study => set.Find<Study>(RowKey.OfStudy(study))!;

    private void Decided(ReviewFinding action, Submission submission, SubmissionState wanted)
    {
        if (submission.State == wanted) Put(action, submission.Id, $"Already {wanted.ToString().ToLowerInvariant()}", "", null);
        else Put(action, submission.Id, $"The submission is {submission.State}.", "", RejectionCode.WrongState);
    }

    private void Put(ReviewFinding finding, ObjectId subject, string value, string question, RejectionCode? failure)
        => set.Put(new ReviewEntry
        {
            Id = set.NextId(),
            Study = study,
            Policy = policy,
            Finding = finding,
            Subject = subject,
            Question = question,
            Value = value,
            Failure = failure,
            At = set.Now,
        });
}
