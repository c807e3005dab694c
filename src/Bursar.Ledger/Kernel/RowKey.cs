namespace Bursar.Ledger;

/// <summary>Names one row. No I/O is needed to make one, and a store shards by <paramref name="Book"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Book">The number of its book; 0 for what belongs to no book (users, participants and credentials).</param>
/// <param name="Id">Its id or sequence there; 0 for the book itself.</param>
public readonly record struct RowKey(RowKind Kind, int Book, UInt128 Id)
{
    /// <summary>The number under which users, participants and credentials are kept, who belong to no book.</summary>
    public const int NoBook = 0;

    /// <summary>The one row of what belongs to no book.</summary>
    public static readonly RowKey House = new(RowKind.House, NoBook, 0);

    /// <summary>The book of that number.</summary>
    public static RowKey OfBook(int book) => new(RowKind.Book, book, 0);

    /// <summary>The study of that id.</summary>
    public static RowKey OfStudy(ObjectId study) => new(RowKind.Study, study.Book, Number(study));

    /// <summary>The submission of that id.</summary>
    public static RowKey OfSubmission(ObjectId submission) => new(RowKind.Submission, submission.Book, Number(submission));

    /// <summary>That participant's part in that study.</summary>
    public static RowKey OfParticipation(ObjectId study, ObjectId participant)
        => new(RowKind.Participation, study.Book, Digest.Of($"{study}\n{participant}").Prefix);

    /// <summary>The document that belongs to that object.</summary>
    public static RowKey OfDocument(ObjectId subject) => new(RowKind.Document, subject.Book, Number(subject));

    /// <summary>The bonus of that id.</summary>
    public static RowKey OfBonus(ObjectId bonus) => new(RowKind.Bonus, bonus.Book, Number(bonus));

    /// <summary>The participant of that id.</summary>
    public static RowKey OfParticipant(ObjectId participant) => new(RowKind.Participant, NoBook, Number(participant));

    /// <summary>The project of that id.</summary>
    public static RowKey OfProject(ObjectId project) => new(RowKind.Project, project.Book, Number(project));

    /// <summary>The batch of bonuses of that id.</summary>
    public static RowKey OfBonusBatch(ObjectId batch) => new(RowKind.BonusBatch, batch.Book, Number(batch));

    /// <summary>That user's membership in that book.</summary>
    public static RowKey OfMembership(int book, ObjectId user) => new(RowKind.Membership, book, Number(user));

    /// <summary>The user of that id.</summary>
    public static RowKey OfUser(ObjectId user) => new(RowKind.User, NoBook, Number(user));

    /// <summary>The AWS access key with that key id.</summary>
    public static RowKey OfAccessKey(ReadOnlySpan<char> keyId) => new(RowKind.AccessKey, NoBook, Digest.Of(keyId).Prefix);

    /// <summary>The token with that digest.</summary>
    public static RowKey OfToken(Digest digest) => new(RowKind.Token, NoBook, digest.Prefix);

    /// <summary>A book's transfer with that sequence.</summary>
    public static RowKey OfTransfer(int book, long sequence) => new(RowKind.Transfer, book, (UInt128)sequence);

    /// <summary>A book's event with that sequence.</summary>
    public static RowKey OfEvent(int book, long sequence) => new(RowKind.Event, book, (UInt128)sequence);

    private static UInt128 Number(ObjectId id) => new(id.High, id.Low);
}
