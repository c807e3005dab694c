namespace Bursar;

/// <summary>
/// The members that each part of a seed file can have; docs/seed.schema.json says the same, and a test compares them.
/// </summary>
internal static class SeedShape
{
    public static readonly IReadOnlyList<string> Seed = ["$schema", "users", "participants", "books"];

    public static readonly IReadOnlyList<string> User = ["name", "email", "operator"];

    public static readonly IReadOnlyList<string> Participant = ["name", "locale", "adult", "master", "answers"];

    public static readonly IReadOnlyList<string> Book =
    [
        "name", "title", "description", "currency", "owner", "members", "funds", "credit_limit", "sandbox", "mturk_pricing",
        "prolific_pricing", "keys", "tokens", "groups", "qualifications", "hits", "studies",
    ];

    public static readonly IReadOnlyList<string> Member = ["user", "role"];

    public static readonly IReadOnlyList<string> Key = ["id", "secret"];

    public static readonly IReadOnlyList<string> Token = ["token", "user", "label", "read_only"];

    public static readonly IReadOnlyList<string> Group = ["name", "description", "members"];

    public static readonly IReadOnlyList<string> Qualification = ["name", "description", "keywords", "values"];

    public static readonly IReadOnlyList<string> Hit = ["name", "create", "submissions"];

    public static readonly IReadOnlyList<string> Study = ["name", "create", "publish", "submissions"];

    public static readonly IReadOnlyList<string> Submission =
        ["participant", "state", "fields", "answer", "code", "feedback", "percent"];

    /// <summary>All of them, by their names in the schema.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> All =
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["seed"] = Seed,
            ["user"] = User,
            ["participant"] = Participant,
            ["book"] = Book,
            ["member"] = Member,
            ["key"] = Key,
            ["token"] = Token,
            ["group"] = Group,
            ["qualification"] = Qualification,
            ["hit"] = Hit,
            ["study"] = Study,
            ["submission"] = Submission,
        };
}
