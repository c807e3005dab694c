using System.Security.Cryptography;
using Bursar.Ledger;
using Bursar.Storage;

namespace Bursar.Tests;

/// <summary>Secrets that were moved from one row to another.</summary>
public sealed class SealAuditTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("bursar-test-");
    private readonly byte[] _masterKey = RandomNumberGenerator.GetBytes(SecretBox.KeySize);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string DataFile => Path.Combine(_directory.FullName, "books.db");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task FindFault_OfSecretsInTheirOwnRows_IsNull()
    {
        await WriteAsync(("AKIAONE", 1, "AKIAONE", 1), ("AKIATWO", 2, "AKIATWO", 2));

        Assert.Null(await FindAsync(_masterKey));
    }

    [Theory]
    [InlineData("AKIATWO", 1)]
    [InlineData("AKIAONE", 2)]
    public async Task FindFault_OfASecretOfAnotherKeyOrBook_NamesTheRow(string keyId, int book)
    {
        await WriteAsync(("AKIAONE", 1, keyId, book));

        Assert.Equal(
            "Access key AKIAONE: its secret was sealed for another key or book, or changed.", await FindAsync(_masterKey));
        Assert.Null(await FindAsync(RandomNumberGenerator.GetBytes(SecretBox.KeySize)));
    }

    private async Task WriteAsync(params (string KeyId, int Book, string SealedForKey, int SealedForBook)[] keys)
    {
        var store = SqliteStore.Open(DataFile);
        Assert.True(await store.ClaimKeyAsync(MasterKey.CheckOf(_masterKey), Stop));
        await using var ledger = new Committer(store, new ManualClock(Start));
        foreach (var key in keys)
        {
            var book = new Book
            {
                Id = ObjectId.InBook(Start, key.Book, 0),
                Title = "A book",
                Currency = Currency.USD,
                Owner = default,
                OpenedAt = Start,
            };
            var sealedSecret = new SecretBox(_masterKey).Seal(
                "secret"u8, AccessKey.SealOwner(key.SealedForKey, key.SealedForBook));
            Assert.True((await ledger.ExecuteAsync(new AddAccessKey(book, key.KeyId, sealedSecret), Stop)).Accepted);
        }
    }

    private async Task<string?> FindAsync(byte[] masterKey)
    {
        await using var books = SqliteReader.OpenSnapshot(DataFile);
        return await SealAudit.FindFaultAsync(books, masterKey, Stop);
    }
}
