using System.Text;
using Bursar.Ledger;
using Microsoft.AspNetCore.DataProtection;

namespace Bursar.Http;

/// <summary>
/// Protects what the framework hands to a browser in between, under the key of the server's secrets: every node can read what
/// another one wrote, and no other key is kept.
/// </summary>
/// <param name="box">Seals it.</param>
/// <param name="purpose">What it is for; it opens for nothing else.</param>
internal sealed class BoxProtection(ISecretBox box, string purpose) : IDataProtector
{
    /// <inheritdoc/>
    public IDataProtector CreateProtector(string purpose1) => new BoxProtection(box, $"{purpose}\n{purpose1}");

    /// <inheritdoc/>
    public byte[] Protect(byte[] plaintext) => box.Seal(plaintext, Owner);

    /// <inheritdoc/>
    public byte[] Unprotect(byte[] protectedData) => box.Open(protectedData, Owner);

    private string Owner => Convert.ToHexString(Encoding.UTF8.GetBytes(purpose));
}
