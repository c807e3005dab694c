namespace Bursar.Ledger.Tests;

public sealed class TokenTests
{
    private static readonly ObjectId Id = new(0x6900_0003, 0xC);
    private static readonly Digest Secret = Digest.Of("a token");
    private readonly MemoryStore _store = new();
    private readonly int _book;
    private readonly CreateToken _create;

    public TokenTests()
    {
        _book = _store.OpenBook().Book;
        _create = new CreateToken(_store.Find<Membership>(RowKey.OfMembership(_book, Payer))!, Id, Secret);
    }

    [Fact]
    public void CreateToken_ForAMember_KeepsItsDigestOnly()
    {
        var receipt = _store.Must(_create with { Label = "laptop", ReadOnly = true, ExpiresAt = Start.AddDays(1) });

        Assert.Equal(new Receipt(Id, 0, Money.Zero, Start), receipt);
        Assert.Equal(
            new Token
            {
                Id = Id,
                Digest = Secret,
                User = Payer,
                ForBook = _book,
                Label = "laptop",
                ReadOnly = true,
                CreatedAt = Start,
                ExpiresAt = Start.AddDays(1),
            },
            Stored());
    }

    [Fact]
    public void CreateToken_WithoutALabel_HasNone()
    {
        _store.Must(_create);

        Assert.Equal("", Stored()!.Label);
    }

    [Fact]
    public void CreateToken_SameDigestOrLongLabel_IsRefused()
    {
        _store.MustRefuse(_create with { Label = new string('l', Token.MaxLabel + 1) }, RejectionCode.InvalidValue);
        _store.Must(_create with { Label = new string('l', Token.MaxLabel) });
        _store.MustRefuse(_create with { Id = Worker }, RejectionCode.AlreadyExists);
    }

    /// <summary>
    /// What a retry is compared with is stored, so it must not change; nor does it with what may change in a membership.
    /// </summary>
    [Fact]
    public void Describe_CreateToken_NamesTheBookByItsNumberAndTheUserByTheirId()
    {
        var create = _create with { Label = "laptop", ExpiresAt = Start };
        var text =
            $"command=create-token\nbook=7\nuser={Payer}\nlabel=laptop\nread_only=False\n"
            + "expires_at=2026-11-02T09:00:00.0000000+00:00\n";

        Assert.Equal(text, create.Describe().ToString());
        Assert.Equal(
            text,
            (create with { Member = create.Member with { Role = Role.ProjectEditor, Since = default } }).Describe().ToString());
        Assert.Equal(
            text.Replace($"{Payer}", $"{Worker}", StringComparison.Ordinal),
            (create with { Member = create.Member with { User = Worker } }).Describe().ToString());
    }

    [Fact]
    public void RevokeToken_Twice_KeepsTheFirstMoment()
    {
        _store.Must(_create);
        Assert.Equal(Id, _store.Must(new RevokeToken(_book, Secret)).Subject);
        _store.Now = Start.AddDays(1);

        _store.Must(new RevokeToken(_book, Secret));

        Assert.Equal(Start, Stored().RevokedAt);
        Assert.False(Stored().IsGood(Start));
    }

    [Fact]
    public void RevokeToken_UnknownOrOfAnotherBook_IsRefused()
    {
        _store.Must(_create);

        _store.MustRefuse(new RevokeToken(_book, Digest.Of("another")), RejectionCode.NotFound);
        _store.MustRefuse(new RevokeToken(8, Secret), RejectionCode.NotFound);
    }

    [Fact]
    public void IsGood_UntilItExpires_AndForEverWhereItNeverDoes()
    {
        _store.Must(_create with { ExpiresAt = Start.AddDays(1) });

        Assert.True(Stored().IsGood(Start.AddDays(1).AddTicks(-1)));
        Assert.False(Stored().IsGood(Start.AddDays(1)));
        Assert.True((Stored() with { ExpiresAt = null }).IsGood(DateTimeOffset.MaxValue));
    }

    private Token Stored() => _store.Find<Token>(RowKey.OfToken(Secret))!;
}
