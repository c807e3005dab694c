using System.Reflection;

namespace Bursar.Ledger.Tests;

/// <summary>
/// A request key must never answer for another request: each field of each command shows in its description, but for those
/// that are made anew for every try.
/// </summary>
public sealed class DescribeTests
{
    /// <summary>One of each command, with the fields that a retry makes anew. A missing command fails the first test.</summary>
    private static readonly (Command Command, string[] MadeAnew)[] Commands =
    [
        (new OpenBook(BookId(), "Title", Currency.USD, Payer), ["Id"]),
        (new UpdateBook(7), []),
        (new TopUp(7, Amount(5), Currency.USD, "grant"), []),
        (new Refund(7, Amount(5), Currency.USD, "grant"), []),
        (new DraftStudy(7, "Title", Amount(1), 3, PriceList.MTurk), []),
        (new PublishStudy(BookId()), []),
        (new AddPlaces(BookId(), 3), []),
        (new StopStudy(BookId()), []),
        (new TakePlace(BookId(), Worker), []),
        (new ApproveSubmission(BookId(), BookId()), []),
        (new AddAccessKey(7, "AKIA", new byte[] { 1 }), ["SealedSecret"]),
        (new RevokeAccessKey(7, "AKIA"), []),
        (new CreateToken(7, Payer, Worker, Digest.Of("a")), ["Id", "Digest"]),
        (new RevokeToken(7, Digest.Of("a")), []),
        (new CreateUser(Payer, "Ada", "ada@example.org"), ["Id"]),
    ];

    [Fact]
    public void Commands_AllOfThem_AreHere() => Assert.Equal(
        typeof(Command).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract).Select(type => type.Name).Order(),
        Commands.Select(one => one.Command.GetType().Name).Order());

    [Fact]
    public void Describe_TwoCommands_DifferInTheirName() => Assert.Equal(
        Commands.Length, Commands.Select(one => one.Command.Describe().ToString().Split('\n')[0]).Distinct().Count());

    [Fact]
    public void Describe_AnyFieldChanged_DiffersUnlessItIsMadeAnewForEveryTry()
    {
        foreach (var (command, madeAnew) in Commands)
            foreach (var field in Fields(command))
            {
                var (one, other) = (command.Describe().ToString(), Changed(command, field).Describe().ToString());
                var difference = RequestText.FirstDifference(one, other);
                Assert.True(
                    difference is null == madeAnew.Contains(field.Name),
                    $"{command.GetType().Name}.{field.Name}: the difference is '{difference}'");
            }
    }

    /// <summary>The key and the book are compared by being looked up under.</summary>
    private static IEnumerable<PropertyInfo> Fields(Command command) => command.GetType().GetProperties()
        .Where(field => field.CanWrite && field.Name is not (nameof(Command.Key) or nameof(Command.Book)));

    private static Command Changed(Command command, PropertyInfo field)
    {
        var copy = (Command)command.GetType().GetMethod("<Clone>$")!.Invoke(command, null)!;
        field.SetValue(copy, Other(field.PropertyType, field.GetValue(command)));
        return copy;
    }

    /// <summary>Another value; for a field that may be absent, its emptiest value, which must not pass for absent.</summary>
    private static object Other(Type type, object? value) => value switch
    {
        string text => text + "x",
        int number => number + 1,
        bool flag => !flag,
        Money money => money + new Money(1),
        Currency => Currency.EUR,
        PriceList => PriceList.Prolific,
        ObjectId id => id with { Low = id.Low + 1 },
        Digest digest => digest with { D = digest.D + 1 },
        Pricing pricing => pricing with { FeeRate = pricing.FeeRate + new Ratio(1, 1_000_000) },
        ReadOnlyMemory<byte> => new ReadOnlyMemory<byte>([2]),
        null when type == typeof(string) => "",
        null when type == typeof(Money?) => Money.Zero,
        null when type == typeof(decimal?) => 0m,
        null when type == typeof(DateTimeOffset?) => Start,
        _ => throw new InvalidOperationException($"Say here what another {type.Name} is."),
    };
}
