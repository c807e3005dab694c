namespace Bursar.Ledger;

/// <summary>The sessions of a person at a site, oldest first. Two lists with the same sessions are equal.</summary>
public sealed class SessionList : IEquatable<SessionList>
{
    /// <summary>The maximum number of sessions; one more ends the oldest.</summary>
    public const int MaxSessions = 20;

    /// <summary>No sessions.</summary>
    public static readonly SessionList None = new([]);

    private readonly string _text;

    /// <summary>Creates a list of these sessions, in this order.</summary>
    public SessionList(IEnumerable<Session> sessions)
    {
        All = [.. sessions];
        _text = string.Join('\n', All.Select(TextOf));
    }

    /// <summary>The sessions.</summary>
    public IReadOnlyList<Session> All { get; }

    /// <summary>A copy with one more, without those that have expired or are too many.</summary>
    internal SessionList With(Session added, DateTimeOffset now)
        => new(All.Where(one => now < one.ExpiresAt).TakeLast(MaxSessions - 1).Append(added));

    /// <summary>A copy with this session in place of the one that has its id.</summary>
    internal SessionList Replace(Session changed) => new(All.Select(one => one.Id == changed.Id ? changed : one));

    /// <summary>A copy with those sessions only that have this id; none for the empty id.</summary>
    internal SessionList Only(ObjectId id) => new(All.Where(one => one.Id == id));

    /// <summary>A copy without the session that has this id.</summary>
    internal SessionList Without(ObjectId id) => new(All.Where(one => one.Id != id));

    /// <summary>Parses the result of <see cref="ToString"/>; null if the string has another form.</summary>
    public static SessionList? TryParse(string text)
    {
        List<Session> all = [];
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(' ', 6) is not [var id, var secret, var started, var seen, var expires, var label]) return null;
            if (!ObjectId.TryParse(id, out var one) || !Digest.TryParse(secret, out var digest)) return null;
            if (TimeOf(started) is not { } from || TimeOf(seen) is not { } last || TimeOf(expires) is not { } to) return null;
            all.Add(new(one, digest, from, last, to, label));
        }
        return new(all);
    }

    /// <inheritdoc/>
    public bool Equals(SessionList? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SessionList);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>
    /// <c>id secret started seen expires label</c> for each session, separated by line feeds; times in microseconds.
    /// </summary>
    public override string ToString() => _text;

    private static string TextOf(Session one)
        => $"{one.Id} {one.Secret} {Microseconds.Of(one.StartedAt)} {Microseconds.Of(one.SeenAt)} "
            + $"{Microseconds.Of(one.ExpiresAt)} {one.Label}";

    private static DateTimeOffset? TimeOf(string text) => long.TryParse(text, out var time) ? Microseconds.ToTime(time) : null;
}
