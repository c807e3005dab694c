namespace Bursar.Testing.Model;

/// <summary>What a <see cref="Step"/> is about: one of the objects that were made, mostly one that fits.</summary>
internal sealed class Picks(NaiveLedger model)
{
    public static readonly ObjectId[] Workers = [.. Enumerable.Range(1, 6).Select(i => new ObjectId(0x6900_0000, (ulong)i))];
    private const int Recent = 12;
    private readonly List<ObjectId> _studies = [];
    private readonly List<ObjectId> _submissions = [];
    private readonly List<ObjectId> _batches = [];

    public int Books { get; private set; }

    /// <summary>Remembers what an accepted command made.</summary>
    public void Made(Command command, ObjectId subject)
    {
        if (command is OpenBook) Books++;
        if (command is DraftStudy) _studies.Add(subject);
        if (command is TakePlace) _submissions.Add(subject);
        if (command is PrepareBonuses) _batches.Add(subject);
    }

    public int Book(uint n) => n % 24 == 0 || Books == 0 ? 99 : (int)(1 + n / 24 % Books);

    public ObjectId Study(uint n, Func<NaiveStudy, bool>? fits = null)
        => Pick(_studies, n, id => fits?.Invoke(model.Studies[id]) ?? true) ?? ObjectId.InBook(Start, 1, 999_999);

    /// <summary>
    /// Mostly one that fits; else any, now and then one that is not there, of another study or of another participant.
    /// </summary>
    public (ObjectId Study, ObjectId Submission, ObjectId Participant) Submission(Step step, Func<NaiveSubmission, bool> fits)
    {
        var submission = Pick(_submissions, step.A, id => fits(model.Submissions[id])) ?? ObjectId.InBook(Start, 1, 999_998);
        var known = model.Submissions.GetValueOrDefault(submission);
        return (
            known is null || step.B % 24 == 0 ? Study(step.B / 24) : known.Study.Id,
            submission,
            known is null || step.B % 24 == 1 ? Workers[step.B / 24 % Workers.Length] : known.Participant);
    }

    /// <summary>Mostly with its own study; now and then one that is not there, or of another study.</summary>
    public (ObjectId Study, ObjectId Batch) Batch(Step step, Func<NaiveBatch, bool> fits)
    {
        var batch = Pick(_batches, step.A, id => fits(model.Batches[id])) ?? ObjectId.InBook(Start, 1, 999_997);
        var known = model.Batches.GetValueOrDefault(batch);
        return (known is null || step.B % 24 == 0 ? Study(step.B / 24) : known.Study.Id, batch);
    }

    /// <summary>
    /// One of the last few, so that each has a whole life before others follow: mostly of those that fit; now and then none.
    /// </summary>
    private static ObjectId? Pick(List<ObjectId> ids, uint n, Func<ObjectId, bool> fits)
    {
        if (n % 24 == 0) return null;
        List<ObjectId> fitting = n % 4 == 1 ? [] : [.. ids.Where(fits)];
        var from = fitting.Count > 0 ? fitting : ids;
        return from.Count == 0 ? null : from[^(int)(1 + n / 24 % Math.Min(from.Count, Recent))];
    }
}
