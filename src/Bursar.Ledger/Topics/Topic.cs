namespace Bursar.Ledger;

/// <summary>A named place to which events are sent, and on to its subscribers: the hooks whose scope it is.</summary>
public sealed record Topic : Row
{
    /// <summary>The maximum length of <see cref="Name"/>, in characters: 256 (Amazon SNS API Reference, CreateTopic).</summary>
    public const int MaxName = 256;

    /// <summary>The maximum number of its subscribers.</summary>
    public const int MaxSubscribers = 100;

    /// <summary>Its id, which follows from its name.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>Its name, which no other topic of the book has.</summary>
    public required string Name { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Whether it is deleted. Creating a topic of its name brings it back, without its subscribers.</summary>
    public bool IsDeleted { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTopic(Id);

    /// <summary>The id of the topic of a name.</summary>
    public static ObjectId IdOf(int book, string name) => ObjectId.OfText(book, $"the topic {name}");
}
