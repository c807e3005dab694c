namespace Bursar.MTurk;

/// <summary>A HIT: a study of MTurk's dialect, with the documents that are stored beside it.</summary>
/// <param name="Study">The study.</param>
/// <param name="Type">The HIT's type, which other HITs may share.</param>
/// <param name="Content">The content that is this HIT's own.</param>
internal sealed record Hit(Study Study, HitType Type, HitContent Content)
{
    /// <summary>How long a HIT is kept after it has expired: 120 days (MTurk API Reference, DeleteHIT).</summary>
    public static readonly TimeSpan KeepFor = TimeSpan.FromDays(120);

    /// <summary>Finds the study with a HIT's id, even if it is disposed of; null if it is not the caller's.</summary>
    public static async ValueTask<Study?> FindStudyAsync(MTurkCall call, string id)
    {
        if (!ObjectId.TryParse(id, out var study)) return null;
        var found = await call.FindAsync<Study>(RowKey.OfStudy(study));
        return found is { Origin: Origin.MTurk } && found.State != StudyState.Draft ? found : null;
    }

    /// <summary>Reads the documents that are stored beside a study.</summary>
    public static async ValueTask<Hit> ReadAsync(MTurkCall call, Study study)
    {
        var type = call.FindAsync<Document>(RowKey.OfDocument(study.Template));
        var content = call.FindAsync<Document>(RowKey.OfDocument(study.Id));
        return new(
            study,
            HitTypeDocument.Read(await Text(type)).ToHitType(),
            HitContentDocument.Read(await Text(content)).ToContent());

        async ValueTask<string> Text(ValueTask<Document?> found)
            => (await found)?.Text ?? throw new InvalidOperationException($"A document of HIT {study.Id} is missing.");
    }

    /// <summary>Reads the documents that are stored beside several studies.</summary>
    public static Task<Hit[]> ReadAllAsync(MTurkCall call, IEnumerable<Study> studies)
        => Task.WhenAll(studies.Select(study => ReadAsync(call, study).AsTask()));

    /// <summary>The status that MTurk shows for a study at a given time.</summary>
    public static HitStatus StatusOf(Study study, DateTimeOffset now)
    {
        if (study.State == StudyState.Deleted) return HitStatus.Disposed;
        if (study.IsComplete(now)) return study.UnderReview ? HitStatus.Reviewing : HitStatus.Reviewable;
        return study.IsOffered(now) && study.Open > 0 ? HitStatus.Assignable : HitStatus.Unassignable;
    }

    /// <summary>Writes the members of the model's <c>HIT</c>.</summary>
    public void Write(AnswerWriter answer, DateTimeOffset now)
    {
        answer.Id("HITId", Study.Id);
        answer.Id("HITTypeId", Study.Template);
        answer.Id("HITGroupId", Study.Template);
        answer.Time("CreationTime", Study.CreatedAt);
        answer.Text("Title", Type.Title);
        answer.Text("Description", Type.Description);
        answer.Text("Question", Content.Question);
        answer.Text("Keywords", Type.Keywords);
        answer.Text("HITStatus", StatusOf(Study, now).ToString());
        answer.Number("MaxAssignments", Study.Places);
        answer.Amount("Reward", Study.Reward);
        answer.Seconds("AutoApprovalDelayInSeconds", Study.ApproveAfter);
        answer.Time("Expiration", Study.ExpiresAt);
        answer.Seconds("AssignmentDurationInSeconds", Study.TimeLimit);
        answer.Text("RequesterAnnotation", Content.RequesterAnnotation);
        answer.List("QualificationRequirements", Type.QualificationRequirements, static (one, item) => item.Write(one));
        answer.Text("HITReviewStatus", "NotReviewed");
        answer.Number("NumberOfAssignmentsPending", Study.Taken - Study.Submitted);
        answer.Number("NumberOfAssignmentsAvailable", Study.Open + Study.Lapsed);
        answer.Number("NumberOfAssignmentsCompleted", Study.Paid + Study.Closed - Study.Lapsed);
    }
}
