using Bursar.Ledger;

namespace Bursar;

/// <summary>
/// The names that a seed file gives to things, and their ids and secrets. They follow from the file and a number alone, so the
/// same file gives the same ids whenever it is planted.
/// </summary>
/// <param name="random">The number.</param>
internal sealed class SeedNames(int random)
{
    /// <summary>The time that ids begin with.</summary>
    public static readonly DateTimeOffset Epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const string SecretChars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private readonly Random _random = new(random);
    private readonly Dictionary<(string Kind, string Name), ObjectId> _ids = [];
    private readonly List<(string Kind, string Name, string Id)> _all = [];

    /// <summary>Everything that was named, in order: what it is, its name, and its id or secret.</summary>
    public IReadOnlyList<(string Kind, string Name, string Id)> All => _all;

    /// <summary>A new id outside any book.</summary>
    public ObjectId NewId() => new((uint)Epoch.ToUnixTimeSeconds(), (ulong)_random.NextInt64());

    /// <summary>A new id of a book.</summary>
    public ObjectId NewBook() => ObjectId.InBook(Epoch, _random.Next(1, int.MaxValue), 0);

    /// <summary>A new secret of 40 letters and digits.</summary>
    public string NewSecret() => new(_random.GetItems<char>(SecretChars, 40));

    /// <summary>A new number of 90 bits, for the id of a key.</summary>
    public UInt128 NewNumber() => new((ulong)_random.NextInt64(), (ulong)_random.NextInt64());

    /// <summary>Gives something a name.</summary>
    /// <exception cref="CommandFailure">Another one of its kind has it.</exception>
    public void Add(SeedNode where, string kind, string name, ObjectId id)
    {
        if (!_ids.TryAdd((kind, name), id)) throw where.Wrong($"another {kind} is called {name}.");
        _all.Add((kind, name, id.ToString()));
    }

    /// <summary>Notes a secret, to be shown.</summary>
    public void Show(string kind, string name, string secret) => _all.Add((kind, name, secret));

    /// <summary>The id of what is called so.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public ObjectId Find(SeedNode where, string kind)
        => _ids.TryGetValue((kind, where.AsText()), out var id) ? id : throw where.Wrong($"no {kind} is called {where.Text}.");

    /// <summary>The id of a group, qualification, participant or study that is called so; null if there is none.</summary>
    public ObjectId? FindAny(string name)
    {
        foreach (var kind in (string[])["group", "qualification", "participant", "study", "hit"])
            if (_ids.TryGetValue((kind, name), out var id)) return id;
        return null;
    }
}
