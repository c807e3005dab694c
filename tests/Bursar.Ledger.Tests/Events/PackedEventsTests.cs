namespace Bursar.Ledger.Tests;

/// <summary>The stored form of events, byte by byte: it is frozen from the first release.</summary>
public sealed class PackedEventsTests
{
    private const string Packed = "01"
        + "8090D3EEEBD1AF06" + "06" + "000000010000000000000002" + "08" + "06" + "7F"
        + "8290D3EEEBD1AF06" + "54" + "000000010000000000000003" + "17" + "000000010000000000000004" + "000000050000000000000006"
        + "06" + "04" + "0E";

    private static readonly Event TopUp = new()
    {
        Book = 21,
        Sequence = 28,
        At = Start,
        Kind = EventKind.BookToppedUp,
        Subject = new(1, 2),
        Transfer = 3,
        Amount = new(-64),
    };

    private static readonly Event Approval = new()
    {
        Book = 21,
        Sequence = 29,
        At = Start.AddMicroseconds(1),
        Kind = EventKind.SubmissionApproved,
        Subject = new(1, 3),
        Study = new(1, 4),
        Participant = new(5, 6),
        From = 3,
        To = 2,
        ForBook = 7,
    };

    [Fact]
    public void Append_TwoEvents_IsTheFrozenForm()
        => Assert.Equal(Packed, default(PackedEvents).Append(TopUp).Append(Approval).ToString());

    [Fact]
    public void Unpack_WhatWasPacked_IsTheSameEvents()
    {
        Assert.Equal([TopUp, Approval], Of(Packed).Unpack(21, last: 29));
        Assert.Empty(default(PackedEvents).Unpack(21, last: 29));
    }

    [Fact]
    public void Unpack_ExtremeFields_IsTheSameEvent()
    {
        var id = new ObjectId(uint.MaxValue, ulong.MaxValue);
        var extreme = new Event
        {
            Book = int.MaxValue,
            Sequence = long.MaxValue,
            At = DateTimeOffset.MaxValue.AddTicks(-9),
            Kind = (EventKind)int.MaxValue,
            Subject = id,
            Study = id,
            Participant = id,
            From = int.MaxValue,
            To = int.MinValue,
            Transfer = long.MaxValue,
            Amount = new(long.MinValue),
            ForBook = int.MaxValue,
            Actor = id,
        };

        var events = default(PackedEvents).Append(extreme).Append(extreme).Unpack(int.MaxValue, long.MaxValue);

        Assert.Equal([extreme with { Sequence = long.MaxValue - 1 }, extreme], events);
    }

    [Fact]
    public void Unpack_CutShort_HasTheWholeEventsOrIsDamaged()
    {
        for (var length = 1; length < Packed.Length / 2; length++)
        {
            var cut = Of(Packed[..(2 * length)]);
            if (length == 25) Assert.Equal(TopUp with { Sequence = 29 }, Assert.Single(cut.Unpack(21, last: 29)));
            else if (length > 1) Assert.Throws<StoreException>(() => cut.Unpack(21, last: 29));
        }
    }

    [Theory]
    [InlineData("02" + "00" + "06" + "000000010000000000000002" + "00")] // A version that is not known.
    [InlineData("01" + "01" + "06" + "000000010000000000000002" + "00")] // A time before 1970.
    [InlineData("01" + "FEFFFFFFFFFFFFFFFF01" + "06" + "000000010000000000000002" + "00")] // A time after the year 9999.
    [InlineData("01" + "00" + "8080808010" + "000000010000000000000002" + "00")] // A kind of more than 32 bits.
    [InlineData("01" + "FFFFFFFFFFFFFFFFFFFFFF" + "06" + "000000010000000000000002" + "00")] // A number that does not end.
    public void Unpack_OtherBytes_AreDamaged(string bytes) => Assert.Throws<StoreException>(() => Of(bytes).Unpack(21, last: 29));

    private static PackedEvents Of(string bytes) => new(Convert.FromHexString(bytes));
}
