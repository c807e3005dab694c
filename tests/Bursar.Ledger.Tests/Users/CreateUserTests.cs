namespace Bursar.Ledger.Tests;

public sealed class CreateUserTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void CreateUser_NewId_MakesThemKnown()
    {
        var receipt = _store.Must(new CreateUser(Payer, "Ada Lovelace", "ada@example.org"));

        Assert.Equal(new Receipt(Payer, 0, Money.Zero, Start), receipt);
        Assert.Equal(new User(Payer, "Ada Lovelace", "ada@example.org", Start), _store.Find<User>(RowKey.OfUser(Payer)));
        _store.MustRefuse(new CreateUser(Payer, "Another", "b@example.org"), RejectionCode.AlreadyExists);
    }

    [Theory]
    [InlineData("", "a@b", false)]
    [InlineData(" ", "a@b", false)]
    [InlineData("Ada", "", false)]
    [InlineData("Ada", "@b", false)]
    [InlineData("Ada", "ada.example.org", false)]
    [InlineData("A", "a@b", true)]
    public void CreateUser_NameAndAddress_AreChecked(string name, string email, bool accepted)
    {
        if (accepted) _store.Must(new CreateUser(Payer, name, email));
        else _store.MustRefuse(new CreateUser(Payer, name, email), RejectionCode.InvalidValue);
    }

    [Fact]
    public void CreateUser_LongNameOrAddress_IsRefusedFromOneCharacterTooManyOn()
    {
        var name = new string('n', User.MaxName);
        var email = new string('e', User.MaxName - 1) + "@";

        _store.MustRefuse(new CreateUser(Payer, name + "n", email), RejectionCode.InvalidValue);
        _store.MustRefuse(new CreateUser(Payer, name, "e" + email), RejectionCode.InvalidValue);
        _store.Must(new CreateUser(Payer, name, email));
    }
}
