using System.Text.Json;

namespace Bursar.MTurk;

/// <summary>
/// The properties that several HITs share. A HIT type is stored as a document under an id that is derived from its values: "if
/// you register a HIT type with values that match an existing HIT type, the HIT type ID of the existing type will be returned"
/// (MTurk API Reference, CreateHITType).
/// </summary>
internal sealed record HitType
{
    private const int MaxTitle = 128;
    private const int MaxDescription = 2_000;
    private const int MaxKeywords = 1_000;
    private const int DefaultApprovalDelay = 30 * 24 * 3600;

    /// <summary>The limits of the time for an assignment, in seconds; a HIT's lifetime has the same limits.</summary>
    public static readonly (int Min, int Max) Duration = (30, 365 * 24 * 3600);

    /// <summary>The title, 1 to 128 characters.</summary>
    public required string Title { get; init; }

    /// <summary>The description, 1 to 2,000 characters.</summary>
    public required string Description { get; init; }

    /// <summary>Keywords for searches, at most 1,000 characters; null for none.</summary>
    public string? Keywords { get; init; }

    /// <summary>What a worker is paid for an assignment.</summary>
    public required Money Reward { get; init; }

    /// <summary>
    /// The delay before work is approved automatically, in seconds: at most 30 days, which is also the default.
    /// </summary>
    public required int AutoApprovalDelayInSeconds { get; init; }

    /// <summary>The time that a worker has for an assignment, in seconds.</summary>
    public required int AssignmentDurationInSeconds { get; init; }

    /// <summary>What qualifications workers must or must not have.</summary>
    public required IReadOnlyList<QualificationRequirement> QualificationRequirements { get; init; }

    /// <summary>
    /// The ids of the qualifications that workers must have. A qualification that they must not have adds no fee.
    /// </summary>
    public IReadOnlyCollection<string> RequiredQualifications
        =>
        [
            .. QualificationRequirements.Where(one => one.MustExist).Select(one => one.TypeId),
        ];

    /// <summary>The requirements as the ledger enforces them.</summary>
    public RequirementList Requirements => new(QualificationRequirements.Select(one => one.ToRequirement()));

    /// <summary>Reads the members that CreateHITType and CreateHIT share.</summary>
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

    /// <summary>
    /// The error if a HIT or HIT type cannot be created because a qualification type does not exist or is not active; null if it
    /// can.
    /// </summary>
    public async ValueTask<MTurkError?> RefuseAsync(MTurkCall call)
    {
        foreach (var id in Requirements.Types.Except(SystemTrait.All))
        {
            if (await QualificationType.FindAsync(call, id) is { } type)
            {
                if (type.State == TraitTypeState.Active) continue;
                return MTurkErrors.QualificationTypeState(nameof(TraitTypeState.Active));
            }
            // A premium qualification is one that the book's pricing names.
            var book = await call.FindAsync<Book>(RowKey.OfBook(call.Book));
            if (!book!.MTurkPricing.Surcharges.Entries.Any(one => one.Qualification == id))
                return MTurkErrors.NoQualificationType(id);
        }
        return null;
    }

    /// <summary>Finds a HIT type in the caller's book by its id; null if there is none.</summary>
    public static async ValueTask<(ObjectId Id, HitType Type)?> FindAsync(MTurkCall call, string id)
    {
        if (!ObjectId.TryParse(id, out var type)) return null;
        var stored = await call.FindAsync<Document>(RowKey.OfDocument(type));
        // A document of another kind has its own id, so the id must be the one derived from the type.
        return stored is not null && TryRead(stored) is { } found && ObjectId.OfText(call.Book, found.ToIdentity()) == type
            ? (type, found.ToHitType())
            : null;
    }

    /// <summary>Finds the type's document in the caller's book, perhaps in an older version, or makes a new one.</summary>
    public async ValueTask<(Document Document, bool IsStored)> FindOrMakeDocumentAsync(MTurkCall call)
    {
        var mine = HitTypeDocument.Of(this);
        var identity = mine.ToIdentity();
        var made = new Document(ObjectId.OfText(call.Book, identity), mine.ToText());
        // A different type that has the same id by chance is not accepted as this one; storing this one is then refused.
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
