using System.Text.Json;

namespace Bursar.MTurk;

/// <summary>
/// What HITs have in common. It is stored as a document under an id that follows from it: "if you register a HIT type with values
/// that match an existing HIT type, the HIT type ID of the existing type will be returned" (MTurk API Reference, CreateHITType).
/// </summary>
internal sealed record HitType
{
    private const int MaxTitle = 128;
    private const int MaxDescription = 2_000;
    private const int MaxKeywords = 1_000;
    private const int DefaultApprovalDelay = 30 * 24 * 3600;

    /// <summary>The shortest and the longest time to do the work, in seconds; also of a HIT's lifetime.</summary>
    public static readonly (int Min, int Max) Duration = (30, 365 * 24 * 3600);

    /// <summary>The title, 1 to 128 characters.</summary>
    public required string Title { get; init; }

    /// <summary>The description, 1 to 2,000 characters.</summary>
    public required string Description { get; init; }

    /// <summary>Words to find it by, at most 1,000 characters.</summary>
    public string? Keywords { get; init; }

    /// <summary>What a worker is paid for an assignment.</summary>
    public required Money Reward { get; init; }

    /// <summary>After how long work is approved automatically, in seconds: at most 30 days, which is also the default.</summary>
    public required int AutoApprovalDelayInSeconds { get; init; }

    /// <summary>How long a worker has, in seconds.</summary>
    public required int AssignmentDurationInSeconds { get; init; }

    /// <summary>What workers must have.</summary>
    public required IReadOnlyList<QualificationRequirement> QualificationRequirements { get; init; }

    /// <summary>The ids of the qualifications that workers must have; that one must not be there costs nothing.</summary>
    public IReadOnlyCollection<string> RequiredQualifications
        =>
        [
            .. QualificationRequirements
                .Where(one => one.Comparator != QualificationRequirement.DoesNotExist)
                .Select(one => one.TypeId),
        ];

    /// <summary>Reads the members that CreateHITType and CreateHIT have in common.</summary>
    public static HitType Read(Input input)
    {
        var amount = input.RequiredAmount("Reward");
        if (!Money.TryParse(amount, 2, out var reward)) input.Refuse("Reward", amount);
        return new()
        {
            Title = input.RequiredText("Title", 1, MaxTitle),
            Description = input.RequiredText("Description", 1, MaxDescription),
            Keywords = input.Text("Keywords", 0, MaxKeywords),
            Reward = reward,
            AutoApprovalDelayInSeconds =
                input.Bounded("AutoApprovalDelayInSeconds", (0, DefaultApprovalDelay)) ?? DefaultApprovalDelay,
            AssignmentDurationInSeconds = input.RequiredBounded("AssignmentDurationInSeconds", Duration),
            QualificationRequirements = QualificationRequirement.Read(input, "QualificationRequirements"),
        };
    }

    /// <summary>The HIT type of that id, if it is one in the caller's book.</summary>
    public static async ValueTask<(ObjectId Id, HitType Type)?> FindAsync(MTurkCall call, string id)
    {
        if (!ObjectId.TryParse(id, out var type)) return null;
        var stored = await call.FindAsync<Document>(RowKey.OfDocument(type));
        // Other documents lie under ids of their own. A type's id follows from what it is.
        return stored is not null && TryRead(stored) is { } found && ObjectId.OfText(call.Book, found.ToIdentity()) == type
            ? (type, found.ToHitType())
            : null;
    }

    /// <summary>
    /// The document that it is stored as in a book: the one that is there, perhaps in an older version, else a new one.
    /// </summary>
    public async ValueTask<(Document Document, bool IsStored)> FindOrMakeDocumentAsync(MTurkCall call)
    {
        var mine = HitTypeDocument.Of(this);
        var identity = mine.ToIdentity();
        var made = new Document(ObjectId.OfText(call.Book, identity), mine.ToText());
        // Another type that has the same id by chance is not taken for this one: storing this one is then refused.
        return await call.FindAsync<Document>(made.Key) is { } stored
            && (stored == made || TryRead(stored)?.ToIdentity() == identity)
            ? (stored, true)
            : (made, false);
    }

    private static HitTypeDocument? TryRead(Document document)
    {
        try
        {
            return HitTypeDocument.Read(document.Text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
