import '../../src/define.js';
import record from '../data/deep-time.json';
import {showRecord} from './in-language.js';

showRecord(record);
