namespace Bursar.Ledger;

/// <summary>
/// A few consecutive events of a book, in their stored form: a version, then each event as its time, kind and subject, a byte
/// that says which other fields follow, and those. Numbers are zigzag variable-length integers of 7 bits a byte; an id is 12
/// bytes. An event takes about 60 bytes. The book and the sequence numbers are stored beside it.
/// </summary>
/// <param name="bytes">What was stored; empty for no events.</param>
public readonly struct PackedEvents(ReadOnlyMemory<byte> bytes) : IEquatable<PackedEvents>
{
    private const byte Version = 1;

    /// <summary>The stored form.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>Whether both are the same bytes.</summary>
    public static bool operator ==(PackedEvents one, PackedEvents other) => one.Equals(other);

    /// <summary>Whether they are not the same bytes.</summary>
    public static bool operator !=(PackedEvents one, PackedEvents other) => !one.Equals(other);

    /// <summary>These events and at most <see cref="EventBatch.Length"/> more.</summary>
    public PackedEvents Append(params ReadOnlySpan<Event> events)
    {
        Span<byte> added = stackalloc byte[1 + (EventBatch.Length * EventBytes.MaxLength)];
        var rest = added;
        if (Bytes.IsEmpty)
        {
            rest[0] = Version;
            rest = rest[1..];
        }
        foreach (var one in events) EventBytes.Write(ref rest, one);
        added = added[..^rest.Length];
        var all = new byte[Bytes.Length + added.Length];
        Bytes.Span.CopyTo(all);
        added.CopyTo(all.AsSpan(Bytes.Length));
        return new(all);
    }

    /// <summary>The events, in order.</summary>
    /// <param name="book">The number of their book.</param>
    /// <param name="last">The sequence number of the last event.</param>
    /// <exception cref="StoreException">The bytes are damaged, or a newer version wrote them.</exception>
    public IReadOnlyList<Event> Unpack(int book, long last)
    {
        if (Bytes.IsEmpty) return [];
        if (Bytes.Span is not [Version, .. var rest]) throw EventBytes.Damaged();
        var events = new List<Event>(EventBatch.Length);
        while (!rest.IsEmpty) events.Add(EventBytes.Read(ref rest, book));
        for (var i = 0; i < events.Count; i++) events[i] = events[i] with { Sequence = last - (events.Count - 1 - i) };
        return events;
    }

    /// <inheritdoc/>
    public bool Equals(PackedEvents other) => Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PackedEvents other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Bytes.Length;

    /// <inheritdoc/>
    public override string ToString() => Convert.ToHexString(Bytes.Span);
}
