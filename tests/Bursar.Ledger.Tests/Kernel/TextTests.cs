namespace Bursar.Ledger.Tests;

/// <summary>Texts that some store could not keep as they are do not get in, through whatever command they come.</summary>
public sealed class TextTests
{
    public static TheoryData<string> Unstorable => ["a\0b", "\0", "half \uD83E", "\uDD21 low half first", "\uD83E\uD83E"];

    [Theory]
    [MemberData(nameof(Unstorable))]
    public void Decide_TextThatCannotBeKept_IsRefused(string text)
    {
        var book = ObjectId.InBook(DateTimeOffset.UnixEpoch, 7, 0);
        var user = ObjectId.Random(DateTimeOffset.UnixEpoch);
        var set = new WorkingSet();
        Command[] commands =
        [
            new CreateUser(user, text, "a@b"),
            new CreateUser(user, "a", $"a@b{text}"),
            new OpenBook(book, text, Currency.USD, user),
            new OpenBook(book, "Book", Currency.USD, user) { Description = text },
        ];

        foreach (var command in commands) Assert.Equal(RejectionCode.InvalidValue, Decide(set, command).Rejection?.Code);

        Assert.True(Decide(set, new OpenBook(book, "Book", Currency.USD, user)).Accepted);
        Assert.Equal(RejectionCode.InvalidValue, Decide(set, new TopUp(7, Money.Cent, Currency.USD, text)).Rejection?.Code);
        Assert.Equal(
            RejectionCode.InvalidValue, Decide(set, new DraftStudy(7, text, Money.Cent, 1, Origin.MTurk)).Rejection?.Code);
        var token = new CreateToken(new(7, user, Role.WorkspaceAdmin, Start), user, Digest.Of(text)) { Label = text };
        Assert.Equal(RejectionCode.InvalidValue, Decide(set, token).Rejection?.Code);
    }

    [Fact]
    public void Decide_TextOfEveryPlane_IsKept()
    {
        var user = ObjectId.Random(DateTimeOffset.UnixEpoch);
        var set = new WorkingSet();

        Assert.True(Decide(set, new CreateUser(user, "Zoë 🤡 \u001b\n\uFFFF", "a@b")).Accepted);
    }

    private static Outcome Decide(WorkingSet set, Command command)
    {
        var rows = new List<RowKey>();
        command.DeclareRows(rows);
        foreach (var row in rows) if (!set.Knows(row)) set.Load(row, null);
        return set.Execute(command, BookTime.Of(DateTimeOffset.UnixEpoch));
    }
}
