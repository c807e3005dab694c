namespace Bursar.Ledger;

/// <summary>Which addresses events may be sent to, so that a payer cannot reach what only this machine can.</summary>
public interface IHookTargets
{
    /// <summary>Checks a URL. A name is checked again, by its addresses, whenever something is sent to it.</summary>
    /// <returns>Why it is not allowed; null if it is.</returns>
    string? Check(string target);

    /// <summary>Checks an address for mail.</summary>
    /// <returns>Why nothing can be sent to it; null if something can.</returns>
    string? CheckMail(string address);
}
