using System.Collections;

namespace Bursar.Storage.Tests;

/// <summary>
/// Which queries ask every database, by name: all others name the book that they are about. What a client asks often must not
/// join them unnoticed.
/// </summary>
public sealed class ShardedQueryTests
{
    /// <summary>What nodes look for again and again, and do without a database that is away.</summary>
    private static readonly Type[] Sweeps =
    [
        typeof(AlertsAfter), typeof(DueDeliveries), typeof(DueStudies), typeof(DueSubmissions), typeof(LowAlerts),
        typeof(LowAlertsOfUser), typeof(OutboxesBehind), typeof(StudiesToReview),
    ];

    /// <summary>What is about one person, in whatever books: asked only of the databases where that person is marked.</summary>
    private static readonly Type[] OfAPerson =
    [
        typeof(EarningsOf), typeof(ExtraPaymentsTo), typeof(MembershipsOfUser), typeof(MessagesBetween), typeof(MessagesFrom),
        typeof(MessagesTo), typeof(StudyTalliesOfUser), typeof(SubmissionsBy), typeof(SurveysOf), typeof(UnreadMessages),
    ];

    /// <summary>The same, but a store has its own way to answer it.</summary>
    private static readonly Type[] Counted = [typeof(SubmissionsOfParticipant)];

    /// <summary>What people ask for that may be anywhere.</summary>
    private static readonly Type[] Anywhere = [typeof(OffersTo)];

    /// <summary>What is about all books: operators' lists, payouts, verification.</summary>
    private static readonly Type[] OfAll =
    [
        typeof(BooksQuery), typeof(ClaimsBetween), typeof(DecidedWorkAfter), typeof(EventBatchesFromBook), typeof(StrayBooks),
    ];

    [Fact]
    public void Queries_ThatNameNoBook_AreThese()
    {
        var spanning = Catalogue.QueryTypes.Where(type => BookOf(type) is null);

        Assert.Equal(NamesOf([.. Sweeps, .. OfAPerson, .. Counted, .. Anywhere, .. OfAll]), NamesOf(spanning));
    }

    [Fact]
    public void Queries_AboutOnePerson_AreThese()
        => Assert.Equal(NamesOf(OfAPerson), NamesOf(Catalogue.QueryTypes.Where(IsOfPerson)));

    [Fact]
    public void Queries_ThatNameABook_NameTheirOwn()
        => Assert.All(Catalogue.QueryTypes, type => Assert.True(BookOf(type) is null or 0 or 7, type.Name));

    private static IEnumerable<string> NamesOf(IEnumerable<Type> types) => types.Select(type => type.Name).Order();

    private static int? BookOf(Type type)
    {
        var sql = SqlOf(type);
        return (int?)typeof(NamedBook).GetMethod(nameof(NamedBook.Of))!
            .MakeGenericMethod(sql.GetType().GenericTypeArguments).Invoke(null, [sql]);
    }

    private static bool IsOfPerson(Type type)
    {
        var sql = SqlOf(type);
        var merge = sql.GetType().GetProperty(nameof(SqlQuery<>.Merge))!.GetValue(sql);
        return merge?.GetType().GetProperty(nameof(Merge<>.IsOfPerson))!.GetValue(merge) is true;
    }

    private static object SqlOf(Type type)
    {
        var query = Activator.CreateInstance(
            type, [.. type.GetConstructors().Single().GetParameters().Select(parameter => Any(parameter.ParameterType))])!;
        var answer = type;
        while (!answer.BaseType!.IsGenericType) answer = answer.BaseType;
        var sqlOf = typeof(Catalogue).GetMethods().Single(method => method.Name == nameof(Catalogue.SqlOf)
            && method.GetParameters()[0].ParameterType.GetGenericTypeDefinition() == answer.BaseType.GetGenericTypeDefinition());
        return sqlOf.MakeGenericMethod(answer.BaseType.GenericTypeArguments).Invoke(null, [query])!;
    }

    /// <summary>A value of a type; whatever has a book is in book 7.</summary>
    private static object? Any(Type type) => type switch
    {
        _ when type == typeof(int) => 7,
        _ when type == typeof(ObjectId) => ObjectId.InBook(Start, 7, 1),
        _ when type == typeof(string) => "",
        _ when typeof(IEnumerable).IsAssignableFrom(type) => Array.CreateInstance(type.GenericTypeArguments[0], 0),
        _ => type.IsValueType ? Activator.CreateInstance(type) : null,
    };
}
