namespace Bursar.Ledger;

/// <summary>
/// Where a payer's events are sent. Prolific says subscription; MTurk says notification specification of a HIT type, and the
/// subscriptions of SNS are hooks, too.
/// </summary>
public sealed record Hook : Row
{
    /// <summary>The maximum length of <see cref="EventTypes"/>, in characters.</summary>
    public const int MaxEventTypes = 400;

    /// <summary>The maximum length of <see cref="Target"/>, in characters.</summary>
    public const int MaxTarget = 2_000;

    /// <summary>
    /// How long every attempt must fail before the hook is switched off: 5 days (Prolific API docs, persistent failures).
    /// </summary>
    public static readonly TimeSpan MaxFailing = TimeSpan.FromDays(5);

    /// <summary>Its id.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The dialect that it was made through: events of that dialect's studies are sent, in its form.</summary>
    public required Origin Origin { get; init; }

    /// <summary>
    /// What events are sent about: empty for all studies of the dialect; a template (<see cref="Study.Template"/>); or a topic,
    /// if the hook is a subscriber of it.
    /// </summary>
    public ObjectId Scope { get; init; }

    /// <summary>How events are sent.</summary>
    public HookTransport Transport { get; init; } = HookTransport.Post;

    /// <summary>
    /// The types of event, in the dialect's words, separated by spaces; empty for a topic's subscriber, which gets them all.
    /// </summary>
    public required string EventTypes { get; init; }

    /// <summary>Where events are sent, as <see cref="Transport"/> says.</summary>
    public required string Target { get; init; }

    /// <summary>The digest of the text that confirms it.</summary>
    public required Digest Challenge { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Whether its creator has confirmed it. Nothing is sent before.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether its payer wants events to be sent.</summary>
    public required bool IsEnabled { get; init; }

    /// <summary>Whether it is deleted. Its deliveries can still be read.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>The sequence number of the book's last event before the hook became active; later ones are sent.</summary>
    public required long After { get; init; }

    /// <summary>The first failed attempt since the last successful one; null if the last attempt succeeded.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>Whether events are sent.</summary>
    public bool IsActive => IsConfirmed && IsEnabled && !IsDeleted;

    /// <summary>Whether it asks for a type of event.</summary>
    public bool Covers(string type) => EventTypes.Split(' ').Contains(type, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfHook(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is not Hook was) set.Emit(EventKind.HookAdded, Id);
        else if (IsDeleted) set.Emit(EventKind.HookDeleted, Id);
        else if (!IsEnabled && was.IsEnabled) set.Emit(EventKind.HookDisabled, Id);
        else if (IsEnabled && !was.IsEnabled) set.Emit(EventKind.HookEnabled, Id);
        else if (IsConfirmed && !was.IsConfirmed) set.Emit(EventKind.HookConfirmed, Id);
        else if (HookSpecification.Of(this) != HookSpecification.Of(was)) set.Emit(EventKind.HookChanged, Id);
    }
}
