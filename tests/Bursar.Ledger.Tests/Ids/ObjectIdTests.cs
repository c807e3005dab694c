namespace Bursar.Ledger.Tests;

public sealed class ObjectIdTests
{
    [Fact]
    public void InBook_TimeBookSerial_StandInThatOrder()
    {
        var id = ObjectId.InBook(DateTimeOffset.FromUnixTimeSeconds(0x65A0_0001), 0x0000_0203, 0x0405_0607);

        Assert.Equal("65a000010000020304050607", id.ToString());
        Assert.Equal("65A000010000020304050607", id.ToUpperString());
        Assert.Equal(0x203, id.Book);
    }

    [Fact]
    public void OfText_ATextInABook_IsThatBooksAndFollowsFromTheText()
    {
        var ids = Enumerable.Range(0, 100).Select(i => ObjectId.OfText(7, $"text {i}")).ToList();

        Assert.All(ids, id => Assert.Equal(7, id.Book));
        Assert.Equal(100, ids.Distinct().Count());
        Assert.Equal(ids[3], ObjectId.OfText(7, "text 3"));
        Assert.Equal(ids[3] with { Low = ids[3].Low + (1UL << 32) }, ObjectId.OfText(8, "text 3"));
        // SHA-256 of nothing begins e3b0c442 98fc1c14.
        Assert.Equal("e3b0c4420000000798fc1c14", ObjectId.OfText(7, "").ToString());
    }

    [Theory]
    [InlineData("000000000000000000000000", 0)]
    [InlineData("65a000017fffffff00000000", int.MaxValue)]
    [InlineData("65A0000100000007FFFFFFFF", 7)]
    public void TryParse_24HexDigits_ReadsThem(string text, int book)
    {
        Assert.True(ObjectId.TryParse(text, out var id));
        Assert.Equal(text, id.ToString(), ignoreCase: true);
        Assert.Equal(book, id.Book);
    }

    [Theory]
    [InlineData("ffffffffffffffffffffffff")]
    [InlineData("65a000018000000000000000")]
    public void Book_OfAnIdThatNoBookGave_IsTheNumberOfNoBook(string text)
    {
        Assert.True(ObjectId.TryParse(text, out var id));
        Assert.True(id.Book < 1);
        new MemoryStore().MustRefuse(new PublishStudy(id), RejectionCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("65a00001000000070000000")]
    [InlineData("65a0000100000007000000000")]
    [InlineData("65a00001000000070000000g")]
    [InlineData("65a000010000000700000 00")]
    [InlineData("-5a000010000000700000000")]
    [InlineData("0x65a0000100000007000000")]
    [InlineData("６5a000010000000700000000")]
    public void TryParse_AnyOtherText_IsRefused(string text)
    {
        Assert.False(ObjectId.TryParse(text, out var id));
        Assert.True(id.IsEmpty);
    }

    [Fact]
    public void Write_ThenRead_IsTheSame()
    {
        var id = new ObjectId(0x0102_0304, 0x0506_0708_090A_0B0C);
        var bytes = new byte[ObjectId.Size];

        id.Write(bytes);

        Assert.Equal("0102030405060708090a0b0c", Convert.ToHexStringLower(bytes));
        Assert.Equal(id, ObjectId.Read(bytes));
    }

    [Fact]
    public void NewBook_Always_IsABookAtThatTime()
    {
        var id = ObjectId.NewBook(Start);

        Assert.InRange(id.Book, 1, int.MaxValue);
        Assert.Equal(ObjectId.InBook(Start, id.Book, 0), id);
    }

    [Fact]
    public void Random_ManyAtOneTime_ShareTheTimeAndNothingElse()
    {
        var ids = Enumerable.Range(0, 1_000).Select(_ => ObjectId.Random(Start)).ToHashSet();

        Assert.Equal(1_000, ids.Count);
        Assert.Single(ids.Select(id => id.High).Distinct());
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(1, 0, false)]
    [InlineData(0, 1, false)]
    public void IsEmpty_AnyPart_CountsBoth(uint high, ulong low, bool empty)
        => Assert.Equal(empty, new ObjectId(high, low).IsEmpty);
}
