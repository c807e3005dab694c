namespace Bursar.Ledger.Tests;

/// <summary>A participant as the documentation of MTurk's qualifications describes one, without the ledger's types.</summary>
internal sealed class NaivePerson
{
    /// <summary>The values of payers' own kinds of trait.</summary>
    public Dictionary<string, int> Values { get; } = [];

    /// <summary>The books whose payers have blocked them.</summary>
    public HashSet<int> BlockedIn { get; } = [];

    public string? Place { get; set; }

    public bool IsMaster { get; set; }

    public bool IsAdult { get; set; }

    public int Accepted { get; set; }

    public int Submitted { get; set; }

    public int Approved { get; set; }

    public int Rejected { get; set; }

    public int Returned { get; set; }

    public int Abandoned { get; set; }

    /// <summary>The value of a trait; null if they do not have it.</summary>
    public int? ValueOf(string type) => type switch
    {
        "00000000000000000000" => Accepted == 0 ? 100 : Submitted * 100 / Accepted,
        "00000000000000000040" => Approved,
        "00000000000000000060" => IsAdult ? 1 : 0,
        "00000000000000000070" => Accepted == 0 ? 0 : Abandoned * 100 / Accepted,
        "000000000000000000E0" => Accepted == 0 ? 0 : Returned * 100 / Accepted,
        "000000000000000000L0" => Submitted < 100 ? 100 : Approved * 100 / Submitted,
        "000000000000000000S0" => Submitted == 0 ? 0 : Rejected * 100 / Submitted,
        "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH" or "2ARFPLSP75KLA8M8DH1HTEQVJT3SY6" => IsMaster ? 1 : null,
        _ => Values.TryGetValue(type, out var value) ? value : null,
    };

    public override string ToString()
        => $"{string.Join(' ', Values)} {Place} master {IsMaster} adult {IsAdult} blocked in {string.Join(' ', BlockedIn)}; "
            + $"accepted {Accepted}, submitted {Submitted}, approved {Approved}, rejected {Rejected}, returned {Returned}, "
            + $"abandoned {Abandoned}";
}
