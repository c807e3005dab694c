namespace Bursar.Ledger;

/// <summary>One event among <see cref="PackedEvents"/>, without its book and its sequence number.</summary>
internal static class EventBytes
{
    /// <summary>The maximum number of bytes of an event.</summary>
    public const int MaxLength = (7 * MaxNumber) + (4 * ObjectId.Size) + 1;

    private const int MaxNumber = 10;

    [Flags]
    private enum Fields : byte
    {
        None = 0,
        Study = 1,
        Participant = 2,
        States = 4,
        Transfer = 8,
        ForBook = 16,
        Actor = 32,
    }

    /// <summary>Writes an event at the start of a span, and moves the start past it.</summary>
    public static void Write(ref Span<byte> to, Event one)
    {
        var fields = (one.Study.IsEmpty ? Fields.None : Fields.Study)
            | (one.Participant.IsEmpty ? Fields.None : Fields.Participant)
            | (one is { From: 0, To: 0 } ? Fields.None : Fields.States)
            | (one.Transfer == 0 && one.Amount == Money.Zero ? Fields.None : Fields.Transfer)
            | (one.ForBook == 0 ? Fields.None : Fields.ForBook)
            | (one.Actor.IsEmpty ? Fields.None : Fields.Actor);
        Write(ref to, Microseconds.Of(one.At));
        Write(ref to, (int)one.Kind);
        Write(ref to, one.Subject);
        to[0] = (byte)fields;
        to = to[1..];
        if (fields.HasFlag(Fields.Study)) Write(ref to, one.Study);
        if (fields.HasFlag(Fields.Participant)) Write(ref to, one.Participant);
        if (fields.HasFlag(Fields.States)) Write(ref to, one.From);
        if (fields.HasFlag(Fields.States)) Write(ref to, one.To);
        if (fields.HasFlag(Fields.Transfer)) Write(ref to, one.Transfer);
        if (fields.HasFlag(Fields.Transfer)) Write(ref to, one.Amount.Units);
        if (fields.HasFlag(Fields.ForBook)) Write(ref to, one.ForBook);
        if (fields.HasFlag(Fields.Actor)) Write(ref to, one.Actor);
    }

    /// <summary>Reads an event from the start of a span, and moves the start past it.</summary>
    /// <exception cref="StoreException">The bytes are damaged.</exception>
    public static Event Read(ref ReadOnlySpan<byte> from, int book)
    {
        var at = ReadTime(ref from);
        var kind = (EventKind)ReadInt(ref from);
        var subject = ReadId(ref from);
        var fields = (Fields)Take(ref from, 1)[0];
        return new Event
        {
            Book = book,
            Sequence = 0,
            At = at,
            Kind = kind,
            Subject = subject,
            Study = fields.HasFlag(Fields.Study) ? ReadId(ref from) : default,
            Participant = fields.HasFlag(Fields.Participant) ? ReadId(ref from) : default,
            From = fields.HasFlag(Fields.States) ? ReadInt(ref from) : 0,
            To = fields.HasFlag(Fields.States) ? ReadInt(ref from) : 0,
            Transfer = fields.HasFlag(Fields.Transfer) ? ReadLong(ref from) : 0,
            Amount = fields.HasFlag(Fields.Transfer) ? new Money(ReadLong(ref from)) : Money.Zero,
            ForBook = fields.HasFlag(Fields.ForBook) ? ReadInt(ref from) : 0,
            Actor = fields.HasFlag(Fields.Actor) ? ReadId(ref from) : default,
        };
    }

    /// <summary>The failure of bytes that no version wrote, or that a newer one did.</summary>
    public static StoreException Damaged() => new("The stored events are damaged, or a newer version wrote them.");

    private static void Write(ref Span<byte> to, ObjectId id)
    {
        id.Write(to);
        to = to[ObjectId.Size..];
    }

    private static void Write(ref Span<byte> to, long number)
    {
        var rest = unchecked((ulong)(number << 1) ^ (ulong)(number >> 63));
        var length = 0;
        for (; rest > 0x7F; rest >>= 7) to[length++] = unchecked((byte)(rest | 0x80));
        to[length++] = (byte)rest;
        to = to[length..];
    }

    private static DateTimeOffset ReadTime(ref ReadOnlySpan<byte> from)
    {
        var time = ReadLong(ref from);
        return time >= 0 && time <= Microseconds.Of(DateTimeOffset.MaxValue) ? Microseconds.ToTime(time) : throw Damaged();
    }

    private static ObjectId ReadId(ref ReadOnlySpan<byte> from) => ObjectId.Read(Take(ref from, ObjectId.Size));

    private static int ReadInt(ref ReadOnlySpan<byte> from)
    {
        var number = ReadLong(ref from);
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw Damaged();
    }

    private static long ReadLong(ref ReadOnlySpan<byte> from)
    {
        var number = 0UL;
        for (var i = 0; i < MaxNumber; i++)
        {
            var next = Take(ref from, 1)[0];
            number |= (ulong)(next & 0x7F) << (7 * i);
            if (next <= 0x7F) return unchecked((long)(number >> 1) ^ -(long)(number & 1));
        }
        throw Damaged();
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> from, int length)
    {
        if (from.Length < length) throw Damaged();
        var taken = from[..length];
        from = from[length..];
        return taken;
    }
}
