// Drives the stand-in for Jira with jira-client, a client that others wrote. Prints each step that held; ends with an error otherwise.
const assert = require('node:assert/strict');
const { createRequire } = require('node:module');
const JiraApi = createRequire(`${process.cwd()}/index.js`)('jira-client');

const url = new URL(process.env.JIRA_URL);
const [scheme, credentials] = process.env.JIRA_AUTHORIZATION.split(' ');
const [username, password] = Buffer.from(credentials, 'base64').toString().split(':');
const client = new JiraApi({
  protocol: 'http', host: url.hostname, port: url.port, base: url.pathname.slice(1), apiVersion: '2',
  ...(scheme === 'Bearer' ? { bearer: credentials } : { username, password }),
});
const issue = (summary, more = {}) => ({ fields: { project: { key: 'BILL' }, issuetype: { name: 'Bug' }, summary, ...more } });
const refused = async promise => promise.then(() => assert.fail('not refused'), error => error.message);

const steps = {
  async 'user and lists'() {
    assert.equal((await client.getCurrentUser()).name, 'author');
    assert.deepEqual((await client.listProjects()).map(p => p.key), ['BILL', 'CARE', 'MKT', 'WEB']);
    assert.equal((await client.getProject('BILL')).key, 'BILL');
    assert.deepEqual((await client.listComponents('BILL')).map(c => c.name), ['Invoices', 'Payments']);
    assert.equal((await client.listPriorities()).length, 5);
    assert.equal((await client.listStatus()).length, 4);
    assert.equal((await client.listIssueTypes()).length, 4);
    assert.deepEqual((await client.searchUsers({ username: 'billing' })).map(p => p.name), ['billing-lead']);
  },
  async 'creating, reading and searching'() {
    const made = await client.addNewIssue(issue('Invoices are late', { components: [{ name: 'Payments' }] }));
    const read = await client.findIssue(made.key, '', 'summary,assignee');
    assert.deepEqual([read.fields.summary, read.fields.assignee.name], ['Invoices are late', 'agent']);
    const found = await client.searchJira('project = BILL AND summary ~ "late" ORDER BY key DESC', { fields: ['summary'], maxResults: 10 });
    assert.equal(found.issues[0].key, made.key);
    assert.match(await refused(client.addNewIssue(issue('x', { labels: ['two words'] }))), /contains spaces/);
    assert.match(await refused(client.findIssue('BILL-999')), /Issue Does Not Exist/);
    assert.match(await refused(client.searchJira('nonsense = 1')), /does not exist or you do not have permission/);
  },
  async 'changing, assigning and moving along'() {
    const { key } = await client.addNewIssue(issue('To change'));
    await client.updateIssue(key, { fields: { summary: 'Changed' } });
    await client.updateAssignee(key, 'agent');
    const { transitions } = await client.listTransitions(key);
    await client.transitionIssue(key, { transition: { id: transitions.find(t => t.name === 'In Progress').id } });
    const { fields } = await client.findIssue(key);
    assert.deepEqual([fields.summary, fields.assignee.name, fields.status.name], ['Changed', 'agent', 'In Progress']);
    await client.deleteIssue(key);
    assert.match(await refused(client.findIssue(key)), /Issue Does Not Exist/);
  },
  async 'remote links'() {
    const { key } = await client.addNewIssue(issue('Linked'));
    const link = await client.createRemoteLink(key, { globalId: 'a', object: { url: 'https://wiki.example.test/x', title: 'One' } });
    assert.equal((await client.getRemoteLinks(key))[0].object.title, 'One');
    await client.deleteRemoteLink(key, link.id);
    assert.deepEqual(await client.getRemoteLinks(key), []);
  },
};

(async () => {
  for (const [name, step] of Object.entries(steps)) {
    await step();
    console.log(name);
  }
})().catch(error => {
  console.error(error);
  process.exit(1);
});
